/** Whether two trees show the same elements, attributes and texts, ignoring the comments and styles that a renderer adds. */
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
  // The page sets these as properties, the server writes them as attributes.
  copy.querySelectorAll('input').forEach((field) => field.removeAttribute('value'));
  copy.querySelectorAll('option').forEach((option) => option.removeAttribute('selected'));
  copy.normalize();
  return copy;
}
