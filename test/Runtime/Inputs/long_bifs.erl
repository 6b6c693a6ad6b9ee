-module(long_bifs).
-export([main/1]).

main([]) ->
    divided(50000),
    charged(),
    others(),
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

%% Comparisons, maps, tables, messages and the rest.
others() ->
    N = 100000,
    List = lists:seq(1, N),
    Copy = [X || X <- List, X > 0],
    Pairs = [{X, integer_to_list(X)} || X <- List],
    Twin = [{X, integer_to_list(X)} || X <- List],
    Map = maps:from_list(Pairs),
    Map2 = maps:from_list(Twin),
    Tuple = list_to_tuple(Pairs),
    Binary = binary:copy(<<"0123456789abcdef">>, 200000),
    Binary2 = binary:copy(<<"0123456789abcdef">>, 200000),
    Text = lists:duplicate(20000, "text"),
    Sink = spawn(fun Sink() -> receive _ -> Sink() end end),
    Table = ets:new(t, [public]),
    ets:insert(Table, Pairs),
    {ok, Regex} = re:compile("(a+)+$"),
    Tests = [{"=:=", fun() -> true = Pairs =:= Twin end},
             {"==", fun() -> true = List == Copy end},
             {"=/=", fun() -> false = Tuple =/= list_to_tuple(Twin) end},
             {"<", fun() -> false = Pairs < Twin end},
             {">=", fun() -> true = Map >= Map2 end},
             {"max", fun() -> max(Pairs, Twin) end},
             {"maps equal", fun() -> true = Map =:= Map2 end},
             {"binaries equal", fun() -> true = Binary =:= Binary2 end},
             {"member of large", fun() -> lists:member({none, Twin}, [{none, Pairs}]) end},
             {"keyfind of large", fun() -> lists:keyfind(Twin, 1, [{Pairs}]) end},
             {"match", fun() -> Pairs = Twin end},
             {"list_to_tuple", fun() -> list_to_tuple(List) end},
             {"tuple_to_list", fun() -> tuple_to_list(Tuple) end},
             {"setelement", fun() -> setelement(5, Tuple, x) end},
             {"append_element", fun() -> erlang:append_element(Tuple, x) end},
             {"make_tuple", fun() -> erlang:make_tuple(N, x) end},
             {"maps:from_list", fun() -> maps:from_list(Pairs) end},
             {"maps:from_keys", fun() -> maps:from_keys(List, x) end},
             {"maps:merge", fun() -> maps:merge(Map, #{a => b}) end},
             {"maps:keys", fun() -> maps:keys(Map) end},
             {"maps:values", fun() -> maps:values(Map) end},
             {"maps:to_list", fun() -> maps:to_list(Map) end},
             {"phash", fun() -> erlang:phash(Pairs, 1000) end},
             {"binary:copy", fun() -> binary:copy(Binary) end},
             {"<<>>", fun() -> <<1, Binary/binary, 2>> end},
             {"matches", fun() -> binary:matches(Binary, <<"zz">>) end},
             {"replace", fun() -> binary:replace(Binary, <<"zz">>, <<"y">>) end},
             {"common prefix", fun() -> binary:longest_common_prefix([Binary, Binary2]) end},
             {"decode_unsigned", fun() -> binary:decode_unsigned(Binary) end},
             {"md5", fun() -> erlang:md5(Binary) end},
             {"crc32", fun() -> erlang:crc32(Binary) end},
             {"adler32", fun() -> erlang:adler32(Binary) end},
             {"characters_to_binary", fun() -> unicode:characters_to_binary(Text) end},
             {"characters_to_list", fun() -> unicode:characters_to_list(Binary) end},
             {"iolist_to_iovec", fun() -> erlang:iolist_to_iovec(Text) end},
             {"bitstring_to_list", fun() -> bitstring_to_list(Binary) end},
             {"re:run", fun() -> re:run("aaaaaaaaaaaaaaaaaaab", Regex) end},
             {"send", fun() -> Sink ! Pairs end},
             {"spawn", fun() -> spawn(fun() -> length(Pairs) end) end},
             {"put", fun() -> put(key, Pairs), garbage_collect() end},
             {"flat_size", fun() -> erts_debug:flat_size(Pairs) end},
             {"ets:insert", fun() -> ets:insert(Table, {large, Pairs}) end},
             {"ets:lookup", fun() -> ets:lookup(Table, large) end},
             {"ets:tab2list", fun() -> ets:tab2list(Table) end},
             {"ets:select", fun() -> ets:select(Table, [{{'$1', '_'}, [], ['$1']}]) end},
             {"ets:insert of many", fun() -> ets:insert(Table, Pairs) end},
             {"ets:foldl", fun() -> ets:foldl(fun(_, A) -> A + 1 end, 0, Table) end},
             {"persistent_term:put", fun() -> persistent_term:put({key, make_ref()}, Pairs) end},
             {"sort", fun() -> lists:sort([Pairs, Twin, Pairs, Twin]) end},
             {"div", fun() -> (1 bsl 400000) div (1 bsl 200000 - 1) end},
             {"list_to_integer", fun() -> list_to_integer(lists:duplicate(20000, $7)) end}],
    [turns(Name, 4, fun() -> [begin F(), ok end || _ <- lists:seq(1, 10)] end) || {Name, F} <- Tests].

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
