-module(hi).
-export([main/0]).
-include("hi.hrl").
-include("more.hrl").
-include_lib("kernel/include/file.hrl").

main() ->
    io:format("~p ~p ~p ~p~n", [?GREETING, ?LOUD, ?HI, ?MORE]),
    {ok, Text} = luciole_project:resource(<<"hi.app">>),
    {ok, Tokens, _} = erl_scan:string(binary_to_list(Text)),
    io:format("~p~n", [erl_parse:parse_term(Tokens)]),
    io:format("~p~n", [luciole_project:applications()]),
    io:format("~p ~p~n", [filename:basename(code:lib_dir(hi)), code:priv_dir(other)]),
    io:format("~p~n", [file_of(code:priv_dir(hi))]),
    %% Nothing mentions this function but this call's data.
    Call = binary_to_term(term_to_binary({hi_other, name})),
    io:format("~p~n", [(element(1, Call)):(element(2, Call))()]).

file_of(Priv) -> prim_file:read_file(Priv ++ "/data.txt").

unused() -> ok.
