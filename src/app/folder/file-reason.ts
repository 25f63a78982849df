/** Why a file or folder cannot be read or written, in words; where the system has its own, these. */
export const fileReason = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error);
  switch ('code' in error ? error.code : null) {
    case 'ENOENT':
      return 'there is no such file or folder. Look at how it is spelled, and where you are.';
    case 'EISDIR':
      return 'it is a folder. Say a file.';
    case 'ENOTDIR':
      return 'a part of its path is a file.';
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return 'you have no right to. Give yourself the right, or say another place.';
    case 'ENOSPC':
      return 'the disk is full. Make room, or say another place.';
    default:
      return error.message;
  }
};
