%% What a program knows of the applications it was built from. The compiler
%% puts a module of this name in place of this one where there are any.
-module(luciole_project).
-export([resource/1, config/0, folder/1, applications/0]).

%% The text of an application resource file or of a configuration, named by a
%% binary.
resource(_Name) -> error.

%% The configurations that were built in, by the path that they had.
config() -> [].

%% The folder with an application's priv/.
folder(_Application) -> error.

applications() -> [].
