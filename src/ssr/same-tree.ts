/** Whether two trees show the same: elements, attributes and texts, without the comments and styles that a renderer leaves between them. */
export function isSameTree(one: ParentNode, other: ParentNode): boolean {
  return bare(one).isEqualNode(bare(other));
}

function bare(tree: ParentNode): Element {
  const copy = document.createElement('div');
  tree.childNodes.forEach((node) => copy.append(node.cloneNode(true)));
  const left: ChildNode[] = Array.from(copy.querySelectorAll('style'));
  const comments = document.createTreeWalker(copy, NodeFilter.SHOW_COMMENT);
  while (comments.nextNode()) left.push(comments.currentNode as Comment);
  left.forEach((node) => node.remove());
  // What is set as a property of a field is written as an attribute by a server, which has nothing else.
  copy.querySelectorAll('input').forEach((field) => field.removeAttribute('value'));
  copy.querySelectorAll('option').forEach((option) => option.removeAttribute('selected'));
  copy.normalize();
  return copy;
}
