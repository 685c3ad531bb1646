import 'zhanbao/hydrate';
import 'zhanbao';
