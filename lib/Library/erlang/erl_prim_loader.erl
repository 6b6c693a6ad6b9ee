%% Files for the application controller: resource files of applications and the
%% configuration that was built in are in the program, others on disk.
-module(erl_prim_loader).
-export([get_file/1, read_file_info/1, list_dir/1, get_path/0]).

get_file(Name) -> get_file([filename:basename(Name), Name], Name).

get_file([Key | Keys], Name) ->
    case luciole_project:resource(unicode:characters_to_binary(Key)) of
        {ok, Contents} -> {ok, Contents, Name};
        error -> get_file(Keys, Name)
    end;
get_file([], Name) ->
    read(Name).

read(Name) ->
    case prim_file:read_file(Name) of
        {ok, Contents} -> {ok, Contents, Name};
        {error, _} -> error
    end.

read_file_info(Name) ->
    case prim_file:read_file_info(Name) of
        {ok, Info} -> {ok, Info};
        {error, _} -> error
    end.

list_dir(Folder) ->
    case prim_file:list_dir(Folder) of
        {ok, Names} -> {ok, Names};
        {error, _} -> error
    end.

get_path() -> {ok, []}.
