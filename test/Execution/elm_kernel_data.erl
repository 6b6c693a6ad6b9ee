%% The kernel of Elm's lists, arrays, equality and Debug.toString, checked against lists.
-module(elm_kernel_data).
-export([main/1]).

main(_) ->
    sorting(),
    [arrays(N) || N <- [0, 1, 31, 32, 33, 63, 64, 1023, 1024, 1025, 1056, 1057, 33000, 40000]],
    equality(),
    order(),
    shown().

sorting() ->
    [begin
         L = noise(N, 7, 1000),
         Sorted = lists:sort(L),
         Sorted = elm_list:sort(L),
         Pairs = lists:zip(noise(N, 3, 7), lists:seq(1, N)),
         Keyed = [V || {_, V} <- lists:keysort(1, Pairs)],
         Keyed = elm_list:sortKeyed(Pairs),
         true = elm_list:sort([float(X) || X <- L]) =:= lists:sort([float(X) || X <- L]),
         true = elm_list:reverse(L) =:= lists:reverse(L),
         true = elm_list:append(L, Sorted) =:= L ++ Sorted
     end || N <- [0, 1, 2, 7, 8, 9, 16, 17, 100, 1000, 4097]],
    io:format("sorting ~p~n", [elm_list:sort([<<0, $b>>, <<0, $a, 0, $b>>, <<>>, <<0, $a>>, <<1, $a>>])]).

noise(0, _, _) -> [];
noise(N, Seed, Mod) ->
    Next = (Seed * 75 + 74) rem 65537,
    [Next rem Mod | noise(N - 1, Next, Mod)].

arrays(N) ->
    L = lists:seq(1, N),
    A = elm_array:fromList(L),
    N = elm_array:length(A),
    L = elm_array:toList(A),
    true = N > 2000 orelse lists:foldl(fun elm_array:push/2, elm_array:fromList([]), L) =:= A,
    Pushed = elm_array:push(x, A),
    true = Pushed =:= elm_array:fromList(L ++ [x]),
    true = A =:= elm_array:slice(0, -1, Pushed),
    {x} = elm_array:get(N, Pushed),
    1 = elm_array:get(N, A),
    1 = elm_array:get(-1, A),
    A = elm_array:set(N, y, A),
    [begin
         {I1} = elm_array:get(I, A),
         I1 = I + 1,
         B = elm_array:set(I, z, A),
         {z} = elm_array:get(I, B),
         true = elm_array:toList(B) =:= lists:sublist(L, I) ++ [z | lists:nthtail(I + 1, L)]
     end || I <- [0, 1, 31, 32, N div 2, N - 1], I >= 0, I < N],
    [begin
         Slice = elm_array:slice(From, To, A),
         Expected = slice(From, To, L, N),
         Expected = elm_array:toList(Slice),
         true = Slice =:= elm_array:fromList(Expected)
     end || {From, To} <- [{0, N}, {1, N}, {0, -1}, {-5, N}, {-3, -1}, {32, 99}, {64, 1000}, {5, 2}, {N, N + 5}, {-2 * N, 3}, {31, N - 1}]],
    [true = elm_array:append(A, elm_array:fromList(M)) =:= elm_array:fromList(L ++ M)
     || M <- [[], [a], lists:seq(1, 31), lists:seq(1, 32), lists:seq(1, 100)]],
    io:format("arrays ~w~n", [N]).

slice(From, To, L, N) ->
    Begin = index(From, N),
    lists:sublist(lists:nthtail(Begin, L), max(0, index(To, N) - Begin)).

index(I, N) when I < 0 -> max(0, I + N);
index(I, N) -> min(I, N).

equality() ->
    A = dict(lists:seq(1, 100)),
    B = dict_left(lists:seq(1, 100)),
    NaN = elm_basics:fdiv(0.0, 0.0),
    Deep = lists:foldl(fun(I, T) -> {I, T} end, 0, lists:seq(1, 1000000)),
    Deeper = lists:foldl(fun(_, T) -> [T] end, [], lists:seq(1, 1000000)),
    [io:format("equal ~w~n", [[elm_basics:equal(X, Y), elm_basics:notEqual(X, Y)]])
     || {X, Y} <- [{1, 1}, {1.5, 1.5}, {0.0, -0.0}, {NaN, NaN}, {{1, [2, <<0, 3>>]}, {1, [2, <<0, 3>>]}},
                   {[1, 2], [1, 2, 3]}, {[1, 2, 3], [1, 2]}, {{1}, 1}, {{1}, {1, 2}}, {<<0, 1>>, <<0, 2>>}, {true, false},
                   {A, B}, {{[A]}, {[B]}}, {A, dict(lists:seq(1, 99))}, {A, dict(lists:seq(2, 101))}, {{object, [{<<0, $a>>, 1}, {<<0, $b>>, [2]}]}, {object, [{<<0, $b>>, [2]}, {<<0, $a>>, 1}]}}, {{object, []}, {object, [{<<0, $a>>, null}]}},
                   {{object, [{<<0, $a>>, 1}]}, {object, [{<<0, $a>>, 2}]}}, {{array, []}, {object, []}}, {dict, dict}, {A, dict}, {dict, A},
                   {Deep, lists:foldl(fun(I, T) -> {I, T} end, 0, lists:seq(1, 1000000))},
                   {Deeper, lists:foldl(fun(_, T) -> [T] end, [], lists:seq(1, 1000000))}, {Deeper, [Deeper]}]],
    F = fun(X) -> X end,
    true = elm_basics:equal(F, F),
    try elm_basics:equal([F], [fun(X) -> X + 1 end]) catch error:{function_equality, _} -> io:format("functions~n") end.

%% Trees of different shapes.
dict([]) -> dict;
dict(L) ->
    {Below, [K | Above]} = lists:split(length(L) div 2, L),
    {dict, length(L), K, [K], dict(Below), dict(Above)}.

dict_left([]) -> dict;
dict_left(L) ->
    {Below, [K | Above]} = lists:split(length(L) div 3, L),
    {dict, length(L), K, [K], dict_left(Below), dict_left(Above)}.

order() ->
    NaN = elm_basics:fdiv(0.0, 0.0),
    [io:format("order ~w~n", [[elm_basics:F(X, Y) || F <- [compare, lt, gt, le, ge]]])
     || {X, Y} <- [{1, 2}, {2, 2}, {3, 2}, {1.5, 1.25}, {NaN, 1.0}, {1.0, NaN}, {NaN, NaN}, {<<0, $a>>, <<0, $a, 0, $b>>}, {<<1, 0>>, <<0, 255>>},
                   {[], [1]}, {[1, 2], [1]}, {[1, 2], [1, 3]}, {{1, [2]}, {1, [2, 0]}}, {{<<>>, 1.0}, {<<>>, 1.0}}]].

shown() ->
    Shape = fun([]) -> [{<<"Point">>, []}, {<<"Circle">>, [float]}, {<<"Named">>, [string, int]}] end,
    Wrap = fun([T]) -> [{<<"Wrap">>, [T]}] end,
    Pair = fun([T]) -> [{<<"None">>, []}, {<<"Pair">>, [T, T]}] end,
    [begin
         Text = unicode:characters_to_list(elm_debug:toString(D, V), utf16),
         io:format("~ts~n", [Text])
     end || {D, V} <- [{int, -3}, {float, -1.5}, {float, 3.0}, {bool, true}, {unit, 0}, {function, fun() -> ok end}, {internal, x}, {json, null},
                       {char, $'}, {char, $"}, {char, 16#1f642}, {char, 11}, {string, utf16("a\"b'\\\n\t\r\v\0\a\x{e9}\x{1f642}")},
                       {{list, int}, []}, {{list, {list, int}}, [[], [1, 2]]}, {{tuple, [int, bool, char]}, {1, false, $x}},
                       {{record, []}, {}}, {{record, [{a, int}, {b, {maybe, int}}]}, {1, {2}}}, {{maybe, {maybe, int}}, {1}},
                       {{maybe, {maybe, int}}, {{-1}}}, {{maybe, char}, {$\s}}, {{maybe, {tuple, [int, int]}}, {{1, 2}}},
                       {{maybe, {record, [{x, int}]}}, {{1}}}, {{maybe, string}, {utf16("a b")}}, {{maybe, function}, {fun() -> ok end}},
                       {{list, {custom, Shape, []}}, [0, {1, -2.0}, {2, <<>>, 7}]}, {{custom, Wrap, [int]}, 3},
                       {{custom, Wrap, [{custom, Wrap, [{maybe, int}]}]}, 1}, {{custom, Pair, [{maybe, int}]}, {{1}, 1}}, {{custom, Pair, [int]}, 0},
                       {{dict, int, string}, dict}, {{maybe, {dict, int, {list, int}}}, {dict([1, 2])}}, {{set, int}, dict([3])},
                       {{maybe, {array, int}}, {elm_array:fromList([1, 2])}}]].

utf16(Text) -> unicode:characters_to_binary(Text, unicode, utf16).
