%% The code server's interface in a closed world: what is linked is loaded, and
%% nothing else can be.
-module(code).
-export([all_loaded/0, ensure_loaded/1, ensure_modules_loaded/1, get_mode/0, get_object_code/1,
         is_loaded/1, lib_dir/0, lib_dir/1, load_file/1, priv_dir/1, root_dir/0, where_is_file/1, which/1]).

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

lib_dir(_) -> {error, bad_name}.

priv_dir(_) -> {error, bad_name}.

where_is_file(_) -> non_existing.

is_linked(Module) -> lists:member(Module, erlang:loaded()).
