%% erl_scan and erl_parse over a large source text.
-module(scan_parse).
-export([main/0]).

main() ->
    Text = source(600),
    io:format("~p ~p~n", [length(Text), lists:sum([forms(Text) || _ <- lists:seq(1, 60)])]).

source(N) ->
    lists:append([lists:flatten(
        ["f", integer_to_list(I), "(X, [H|T], #{key := V}) when is_integer(X), X > ", integer_to_list(I),
         " ->\n    Y = case H of {ok, A} -> A + V * 2; {error, _} = E -> throw(E) end,\n",
         "    [Y, \"text ", integer_to_list(I), "\", <<T:8/binary>> | g(fun(Z) -> Z band 16#ff end, X)];\n",
         "f", integer_to_list(I), "(_, [], M) -> try h(M) catch error:R -> {'EXIT', R} after ok end.\n"])
        || I <- lists:seq(1, N)]).

forms(Text) ->
    {ok, Tokens, _} = erl_scan:string(Text),
    parse(Tokens, [], 0).

parse([], [], N) -> N;
parse([{dot, _} = D | T], Acc, N) ->
    {ok, _} = erl_parse:parse_form(lists:reverse(Acc, [D])),
    parse(T, [], N + 1);
parse([Token | T], Acc, N) -> parse(T, [Token | Acc], N).
