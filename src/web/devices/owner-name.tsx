/** Under this name a browser keeps the password: there is one owner, so nobody types it. */
export const OwnerName = () => <input hidden type="text" autoComplete="username" value="Goodturn" readOnly />;
