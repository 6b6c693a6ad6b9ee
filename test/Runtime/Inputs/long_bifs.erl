-module(long_bifs).
-export([main/1]).

main([]) ->
    divided(50000),
    charged(),
    io:format("done~n");
main(["small"]) ->
    results(3000),
    io:format("done~n").

%% These are done in portions. (Lists of more than 50,000 cells.)
divided(N) ->
    Terms = terms(N),
    Binary = turns("term_to_binary", 5, fun() -> term_to_binary(Terms) end),
    Size = turns("external_size", 5, fun() -> erlang:external_size(Terms) end),
    true = Size =:= byte_size(Binary),
    true = binary_to_term(Binary) =:= Terms,
    [Vector] = turns("term_to_iovec", 5, fun() -> erlang:term_to_iovec(Terms) end),
    true = Vector =:= Binary,
    Packed = turns("compressed", 5, fun() -> term_to_binary(Terms, [compressed]) end),
    true = byte_size(Packed) < byte_size(Binary),
    true = binary_to_term(Packed) =:= Terms,
    List = lists:seq(1, 500000),
    Reversed = turns("reverse", 5, fun() -> lists:reverse(List) end),
    List = turns("reverse", 5, fun() -> lists:reverse(Reversed) end),
    Tail = lists:reverse(List, tail),
    500000 = hd(Tail),
    Rest = turns("--", 5, fun() -> List -- [X * 2 || X <- lists:seq(1, 200000)] end),
    300000 = length(Rest),
    [1, 3, 5] = lists:sublist(Rest, 3),
    [400001 | _] = lists:nthtail(200000, Rest).

%% These end the slice of their caller.
charged() ->
    List = lists:seq(1, 100000),
    Pairs = [{X, X} || X <- List],
    Bytes = [X band 255 || X <- List],
    Binary = iolist_to_binary(lists:duplicate(4, Bytes)),
    Number = 1 bsl 100000 - 1,
    External = term_to_binary(Pairs),
    [turns(Name, 4, fun() -> [F() || _ <- lists:seq(1, 10)] end)
     || {Name, F} <- [{"length", fun() -> length(List) end},
                      {"member", fun() -> lists:member(none, List) end},
                      {"keyfind", fun() -> lists:keyfind(none, 1, Pairs) end},
                      {"++", fun() -> List ++ [1] end},
                      {"list_to_binary", fun() -> list_to_binary(Bytes) end},
                      {"iolist_size", fun() -> iolist_size(Bytes) end},
                      {"binary_to_list", fun() -> binary_to_list(Binary) end},
                      {"match", fun() -> binary:match(Binary, <<1, 1>>) end},
                      {"split", fun() -> binary:split(Binary, <<1, 1>>) end},
                      {"phash2", fun() -> erlang:phash2(Pairs) end},
                      {"*", fun() -> Number * Number end},
                      {"integer_to_list", fun() -> integer_to_list(Number) end},
                      {"binary_to_term", fun() -> binary_to_term(External) end}]].

%% How often the other process had its turn while a function ran.
turns(Name, Least, F) ->
    Main = self(),
    Other = spawn(fun() -> other(Main, 0) end),
    erlang:yield(),
    Result = F(),
    Other ! stop,
    Turns = receive {turns, N} -> N end,
    io:format("~s ~p~n", [Name, Turns >= Least orelse {false, Turns}]),
    Result.

other(Main, N) ->
    receive stop -> Main ! {turns, N}
    after 0 -> erlang:yield(), other(Main, N + 1)
    end.

%% With collections and moves at every safepoint.
results(N) ->
    Terms = terms(N),
    Binary = term_to_binary(Terms),
    true = binary_to_term(Binary) =:= Terms,
    true = byte_size(Binary) =:= erlang:external_size(Terms),
    true = binary_to_term(term_to_binary(Terms, [compressed, deterministic])) =:= Terms.

terms(N) ->
    [{I, integer_to_binary(I), [a, I | b], "text", #{I => x, {y, I} => [1.5]}, fun() -> I end}
     || I <- lists:seq(1, N)] ++
        [maps:from_list([{X, [X, {X}]} || X <- lists:seq(1, N)])].
