// Imported before anything else: graphql-js and others check more of what they are given, at length, unless this is said before
// they are loaded. Whoever develops may say otherwise.

process.env.NODE_ENV ??= 'production';
