%% The code server's interface in a closed world: what is linked is loaded, and
%% nothing else can be.
-module(code).
-export([all_loaded/0, ensure_loaded/1, ensure_modules_loaded/1, get_mode/0, get_object_code/1,
         is_loaded/1, lib_dir/0, lib_dir/1, lib_dir/2, load_file/1, priv_dir/1, root_dir/0, where_is_file/1, which/1]).

ensure_loaded(Module) when is_atom(Module) ->
    case is_linked(Module) of
        true -> {module, Module};
        false -> {error, nofile}
    end.

%% The library asks for this before it calls functions dynamically; those that
%% can be called were linked.
ensure_modules_loaded(Modules) when is_list(Modules) -> ok.

load_file(Module) -> ensure_loaded(Module).

is_loaded(Module) when is_atom(Module) ->
    case is_linked(Module) of
        true -> {file, which(Module)};
        false -> false
    end.

all_loaded() -> [{Module, which(Module)} || Module <- erlang:loaded()].

which(Module) ->
    case is_linked(Module) of
        true -> atom_to_list(Module) ++ ".beam";
        false -> non_existing
    end.

get_mode() -> embedded.

get_object_code(Module) when is_atom(Module) -> error.

root_dir() -> "".

lib_dir() -> "".

%% Applications of the program lie where they were built.
lib_dir(Application) ->
    case luciole_project:folder(to_atom(Application)) of
        {ok, Folder} -> Folder;
        error -> {error, bad_name}
    end.

lib_dir(Application, Folder) ->
    case lib_dir(Application) of
        {error, _} = Error -> Error;
        Path -> Path ++ "/" ++ to_list(Folder)
    end.

priv_dir(Application) -> lib_dir(Application, priv).

%% Resource files of applications are in the program: the path is only a name
%% for erl_prim_loader.
where_is_file(Name) ->
    case luciole_project:resource(unicode:characters_to_binary(Name)) of
        {ok, _} -> Name;
        error -> non_existing
    end.

to_list(Name) when is_atom(Name) -> atom_to_list(Name);
to_list(Name) when is_list(Name) -> Name.

to_atom(Name) when is_atom(Name) -> Name;
to_atom(Name) when is_list(Name) -> list_to_atom(Name).

is_linked(Module) -> lists:member(Module, erlang:loaded()).
