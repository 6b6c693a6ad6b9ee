#!/usr/bin/env escript
%% Makes calls with OTP and writes them down for BifReplay: numbers, order,
%% hashes, maps, lists, tuples, atoms.
%% usage: numbers.escript GROUP FILE
-mode(compile).

main([Group, File]) ->
    rand:seed(exsss, {4, 5, 6}),
    {ok, Out} = file:open(File, [write, raw, binary, delayed_write]),
    [ok = file:write(Out, record(Call)) || Call <- lists:flatten(calls(Group))],
    ok = file:close(Out).

record({M, F, Args}) ->
    Expected = try {ok, term_to_binary(apply(M, F, Args))}
               catch Class:Reason -> {Class, term_to_binary(Reason)}
               end,
    Bytes = term_to_binary({M, F, Args, Expected}),
    <<(byte_size(Bytes)):32, Bytes/binary>>.

calls("arithmetic") -> arithmetic();
calls("text") -> text();
calls("floats") -> floats();
calls("order") -> order();
calls("hashes") -> hashes();
calls("maps") -> maps();
calls("lists") -> lists();
calls("tuples") -> tuples();
calls("atoms") -> atoms();
calls("system") -> system().

pick(L) -> lists:nth(rand:uniform(length(L)), L).

edges() ->
    [0, 1, -1, 2, 3, 7, -7, 10, 100] ++
    [S * P + D || N <- [27, 28, 31, 32, 53, 54, 59, 60, 61, 62, 63, 64, 65, 127, 128, 129, 192, 1000, 4096],
                  P <- [1 bsl N], S <- [1, -1], D <- [-1, 0, 1]].

random_integer() ->
    Bits = pick([8, 40, 62, 63, 64, 65, 130, 500, 2000, 9000]),
    pick([1, -1]) * (rand:uniform(1 bsl Bits) - 1).

float_edges() ->
    [0.0, -0.0, 1.0, -1.0, 0.5, 1.5, 2.5, -2.5, 0.1, 1.0e-5, 1.0e22, 1.0e23, 5.0e-324, 2.2250738585072014e-308,
     1.7976931348623157e308, 9007199254740992.0, 9007199254740993.0, 9007199254740994.0, 4503599627370497.5,
     4611686018427387904.0, 9223372036854775808.0, -9223372036854775808.0, 18446744073709551616.0, 1.0e100,
     0.49999999999999994, 123456.789, 1.0e15, 1.0e16, 1.2345e20].

random_float() ->
    <<F/float>> = finite(rand:uniform(1 bsl 64) - 1),
    pick([F, rand:uniform() * math:pow(10, rand:uniform(40) - 20), round(rand:uniform() * 1.0e6) / 1000]).

finite(N) ->
    case <<N:64>> of
        <<_:1, 2047:11, _/bitstring>> -> <<(N band (1 bsl 62 - 1)):64>>;
        B -> B
    end.

others() -> [a, "x", [], {}, #{}, <<>>, <<1>>].

arithmetic() ->
    Xs = edges() ++ [random_integer() || _ <- lists:seq(1, 60)],
    Some = [random_integer() || _ <- lists:seq(1, 12)] ++ [0, 1, -1, 3, 1 bsl 62, -(1 bsl 62), 1 bsl 64, -(1 bsl 64)],
    Mixed = edges() ++ float_edges() ++ [random_float() || _ <- lists:seq(1, 20)] ++ others(),
    [{erlang, F, [X, Y]} || F <- ['+', '-', '*', 'div', 'rem', 'band', 'bor', 'bxor'], X <- Xs, Y <- Some ++ [pick(Xs)]] ++
    [{erlang, F, [Y, X]} || F <- ['-', 'div', 'rem'], X <- Xs, Y <- Some] ++
    [{erlang, F, [X, Y]} || F <- ['bsl', 'bsr'], X <- Xs, Y <- [0, 1, -1, 5, 62, 63, 64, 65, -64, 200, -200, 1 bsl 70, -(1 bsl 70), 1.0, a, 33554368]] ++
    [{erlang, F, [X, pick(Mixed)]} || F <- ['+', '-', '*', '/', 'div', 'rem', 'band', 'bsl'], X <- Mixed, _ <- [1, 2, 3]] ++
    [{erlang, F, [X]} || F <- ['+', '-', 'bnot', abs, float, trunc, round, floor, ceil], X <- Xs ++ Mixed] ++
    [{erlang, '*', [big(N), big(M)]} || {N, M} <- [{2000, 2100}, {6000, 6000}, {20000, 9000}, {40000, 40000}]] ++
    [{erlang, F, [big(N), big(M)]} || F <- ['div', 'rem'], {N, M} <- [{9000, 4000}, {20000, 9000}, {40000, 20000}, {60000, 3000}]] ++
    [{erlang, '*', [1 bsl 30000000, 1 bsl 30000000]}] ++
    [{math, F, [X]} || F <- [ceil, floor, sqrt, exp, log, log2, log10, sin, cos, tan, asin, acos, atan, sinh, cosh, tanh, asinh, acosh, atanh, erf, erfc],
                       X <- [0, 1, -1, 2, 1 bsl 70, 1 bsl 2000, 0.5, -0.5, 1.0e300, a]] ++
    [{math, F, [X, Y]} || F <- [pow, atan2, fmod], X <- [0, 1, -1, 2, 2.5, 10, 1 bsl 2000, a], Y <- [0, 1, -1, 0.5, 400, b]] ++
    [{erlang, F, [X, Y]} || F <- ['and', 'or', 'xor'], X <- [true, false, a], Y <- [true, false, 1]] ++
    [{erlang, 'not', [X]} || X <- [true, false, a]].

big(Bits) -> rand:uniform(1 bsl Bits).

text() ->
    Xs = edges() ++ [random_integer() || _ <- lists:seq(1, 60)] ++ [big(30000), -big(100000)],
    Bases = [2, 3, 7, 8, 10, 16, 27, 32, 36],
    Texts = ["", "0", "-0", "+5", "-", "+", "zz", "Zz", "12 ", " 12", "1_0", "1.0", "00000000000000000000000012", "99999999999999999999999999",
             "-4611686018427387904", "4611686018427387904", "-4611686018427387905", [$1, a], [$1 | $2], [300], a,
             "12345678901x", lists:duplicate(3000, $7)],
    [{erlang, F, [X]} || F <- [integer_to_list, integer_to_binary], X <- Xs ++ others()] ++
    [{erlang, F, [X, B]} || F <- [integer_to_list, integer_to_binary], X <- Xs, B <- Bases] ++
    [{erlang, integer_to_list, [12, B]} || B <- [1, 37, a, -1, 1 bsl 70]] ++
    [{erlang, list_to_integer, [integer_to_list(X, B), B]} || X <- Xs, B <- Bases] ++
    [{erlang, list_to_integer, [T]} || T <- Texts] ++
    [{erlang, list_to_integer, [T, B]} || T <- Texts, B <- [36, 2, 1, 37, a]] ++
    [{erlang, binary_to_integer, [list_to_binary(T)]} || T <- Texts, is_list(T), io_lib:latin1_char_list(T)] ++
    [{erlang, binary_to_integer, [T, 16]} || T <- [<<"ff">>, <<"FG">>, <<1:1>>, a]] ++
    [{string, list_to_integer, [T]} || T <- Texts].

floats() ->
    Fs = float_edges() ++ [random_float() || _ <- lists:seq(1, 2000)],
    Options = [[{decimals, 0}], [{decimals, 1}], [{decimals, 3}], [{decimals, 4}, compact], [{decimals, 10}], [{decimals, 17}],
               [{decimals, 20}], [{decimals, 19}, compact], [{scientific, 0}], [{scientific, 3}], [{scientific, 17}], [{decimals, 2}, short],
               [short, {decimals, 2}], [compact], [{decimals, 253}], [{scientific, 249}]],
    Bad = [[{decimals, 254}], [{decimals, -1}], [{scientific, 250}], [{scientific, -1}], [foo], short, [short | compact], [{decimals, a}], [{decimals, 1 bsl 70}]],
    Texts = ["1.0", "1.", "1", ".5", "1.0e5", "1.0E+5", "-1.0e-5", "+1.0", "1e5", "1.0e", "1.0e400", "-1.0e400", "1.0e-400", " 1.0", "1.0 ",
             "1.0e5x", "inf", "nan", "0x1.0p1", "1,5", "1.5e5.5", "00001.5", "", "1.5abc", "--1.0", a, [$1 | $2], "4.9406564584124654e-324",
             "2.4703282292062327e-324", "179769313486231580793728971405301e276"],
    [{erlang, float_to_list, [F]} || F <- Fs ++ others()] ++
    [{erlang, float_to_binary, [F, [short]]} || F <- Fs] ++
    [{erlang, float_to_list, [F, O]} || F <- Fs, O <- [pick(Options), pick(Options), pick(Options)]] ++
    [{erlang, float_to_list, [F, O]} || F <- [1.5, -0.0, 1.0e300], O <- Options ++ Bad] ++
    [{erlang, F, [T]} || {F, T} <- [{list_to_float, T} || T <- Texts] ++ [{binary_to_float, list_to_binary(T)} || T <- Texts, io_lib:latin1_char_list(T)]] ++
    [{string, list_to_float, [T]} || T <- Texts].

%% Terms of all kinds.

term(0) -> leaf(rand:uniform(9));
term(D) ->
    case rand:uniform(8) of
        1 -> list_to_tuple(terms(D));
        2 -> terms(D);
        3 -> terms(D) ++ leaf(rand:uniform(9));
        4 -> maps:from_list([{term(D - 1), term(D - 1)} || _ <- lists:seq(1, rand:uniform(4))]);
        5 -> [rand:uniform(300) - 1 || _ <- lists:seq(1, rand:uniform(12))];
        _ -> term(0)
    end.

terms(D) -> [term(D - 1) || _ <- lists:seq(1, rand:uniform(4) - 1)].

leaf(1) -> rand:uniform(6) - 3;
leaf(2) -> pick(edges());
leaf(3) -> pick([1.0, 2.0, -1.0, 0.0, -0.0, 1.5, 9007199254740992.0, 9.223372036854776e18]);
leaf(4) -> pick([a, b, ab, abc, '', 'häß', 'бв', true, nil, 'ÿ', 'aé']);
leaf(5) -> [];
leaf(6) -> pick([<<>>, <<1>>, <<1, 2>>, <<1:1>>, <<3:3>>, <<"abcdefghijklm">>, <<0:200>>, <<1, 2, 3:4>>]);
leaf(7) -> pick([{}, #{}, [[]]]);
leaf(8) -> pick([true, false, undefined]);
leaf(9) -> rand:uniform(1 bsl 70).

order() ->
    Terms = [term(2) || _ <- lists:seq(1, 120)],
    Deep = [term(4) || _ <- lists:seq(1, 400)],
    Numbers = edges() ++ float_edges() ++ [float(X) || X <- edges(), abs(X) < 1 bsl 1000] ++
              [trunc(F) + D || F <- float_edges(), D <- [-1, 0, 1]],
    Big1 = maps:from_list([{I, I} || I <- lists:seq(1, 40)]),
    Big2 = maps:from_list([{I + 0.0, I} || I <- lists:seq(1, 40)]),
    Bigs = [Big1, Big2, Big1#{1 := 1.0}, Big1#{40 := 41}, maps:remove(1, Big1), maps:put(0, 0, maps:remove(40, Big1)), Big2#{41.0 => 1}, Big1#{41 => 1}],
    Ops = ['<', '=<', '==', '=:=', '>', '>=', '/=', '=/='],
    [{erlang, pick(Ops), [X, Y]} || X <- Terms, Y <- Terms, rand:uniform(3) == 1] ++
    [{erlang, F, [X, Y]} || X <- Deep, Y <- [change(X)], F <- ['<', '==', '=:=']] ++
    [{erlang, F, [X, Y]} || F <- ['<', '==', '=:='], X <- Numbers, Y <- Numbers, rand:uniform(8) == 1] ++
    [{erlang, F, [X, Y]} || F <- ['<', '==', '=:='], X <- Bigs, Y <- Bigs] ++
    [{erlang, F, [X, Y]} || F <- [min, max], X <- [1, 1.0, a, [], 2], Y <- [1, 1.0, a, [], 2]] ++
    [{erts_internal, cmp_term, [X, Y]} || {X, Y} <- [{1, 1.0}, {1.0, 2}, {{1.0}, {2}}, {-(1 bsl 70), 1.0}, {a, a}]].

%% The same term with one leaf replaced, or an equal one.
change(T) when is_tuple(T), T =/= {} -> I = rand:uniform(size(T)), setelement(I, T, change(element(I, T)));
change([H | T]) -> case rand:uniform(2) of 1 -> [change(H) | T]; 2 -> [H | change(T)] end;
change(M) when is_map(M), M =/= #{} -> K = pick(maps:keys(M)), M#{K := change(map_get(K, M))};
change(I) when is_integer(I), abs(I) < 1 bsl 60 -> pick([I, float(I), I + 1]);
change(F) when is_float(F) -> pick([F, trunc(F)]);
change(X) -> pick([X, leaf(rand:uniform(9))]).

hashes() ->
    Terms = edges() ++ float_edges() ++ others() ++ [random_integer() || _ <- lists:seq(1, 100)] ++ [random_float() || _ <- lists:seq(1, 100)] ++
        [term(D) || D <- [1, 2, 3, 4], _ <- lists:seq(1, 400)] ++
        [rand:bytes(N) || N <- lists:seq(0, 40)] ++ [<<(rand:bytes(N))/binary, 5:3>> || N <- lists:seq(0, 20)] ++
        [binary_to_list(rand:bytes(N)) || N <- lists:seq(0, 20)] ++
        [maps:from_list([{I, {I}} || I <- lists:seq(1, 50)]), list_to_atom([955, 956]), 'åäö'],
    erts_debug:set_internal_state(available_internal_state, true),
    [{erts_debug, get_internal_state, [{internal_hash, T}]} || T <- Terms, not has_atom(T)] ++
    [{erlang, phash2, [T]} || T <- Terms] ++
    [{erlang, phash2, [T, R]} || T <- [a, {1, "x"}], R <- [0, 1, 10, 1 bsl 32, (1 bsl 32) + 1, -1, a, 1 bsl 70]] ++
    [{erlang, phash, [T, 1 bsl 32]} || T <- Terms] ++
    [{erlang, phash, [T, R]} || T <- [a, {1, "x"}], R <- [0, 1, 10, (1 bsl 32) + 1, -1, a]].

%% Atoms hash by their place in a table there.
has_atom(T) when is_atom(T) -> true;
has_atom([H | T]) -> has_atom(H) orelse has_atom(T);
has_atom(T) when is_tuple(T) -> has_atom(tuple_to_list(T));
has_atom(T) when is_map(T) -> has_atom(maps:to_list(T));
has_atom(_) -> false.

maps() ->
    Sizes = [0, 1, 2, 5, 31, 32, 33, 34, 100, 1000],
    Maps = [maps:from_list([{key(rand:uniform(N + 5)), I} || I <- lists:seq(1, N)]) || N <- Sizes],
    Keys = [1, 1.0, a, {3}, "k5", key(7), key(40), [], zzz],
    Bad = [a, [], 1, {}],
    [{erlang, F, [K, M]} || F <- [map_get, is_map_key], K <- Keys, M <- Maps ++ Bad] ++
    [{maps, F, [K, M]} || F <- [get, find, is_key, remove, take], K <- Keys, M <- Maps ++ Bad] ++
    [{maps, F, [K, v, M]} || F <- [put, update], K <- Keys, M <- Maps ++ Bad] ++
    [{maps, merge, [M, N]} || M <- Maps ++ Bad, N <- Maps ++ Bad] ++
    [{maps, F, [M]} || F <- [keys, values, to_list], M <- Bad ++ [X || X <- Maps, map_size(X) =< 32]] ++
    [{maps, F, [maps:from_list([{plain(I), I} || I <- lists:seq(1, N)])]} || F <- [keys, values, to_list], N <- [33, 100, 1000, 5000]] ++
    [{maps, from_list, [L]} || L <- [a, [a], [{a, 1} | b], [{a, 1}, {a, 2}], [{1, a}, {1.0, b}, {a, c}], [{a, b, c}], maps:to_list(pick(Maps))]] ++
    [{maps, from_list, [[{key(rand:uniform(R)), I} || I <- lists:seq(1, N)]]} || N <- [3, 40, 60, 200, 3000], R <- [2, 20, 33, 50, 5000]] ++
    [{maps, from_keys, [L, v]} || L <- [a, [a | b], [a, a, b], lists:seq(1, 100)]] ++
    [{erlang, map_size, [M]} || M <- Maps ++ Bad] ++
    [{erts_internal, map_next, [I, M, W]} || I <- [0, 1, -1, a], M <- [#{}, #{a => 1, b => 2}, x], W <- [iterator, [], [x], a]].

%% Keys whose hash does not depend on addresses.
plain(I) -> element(I rem 5 + 1, {I, float(I), [I], {I}, integer_to_binary(I)}).

key(I) -> element(I rem 5 + 1, {I, float(I), list_to_atom("k" ++ integer_to_list(I)), {I}, "k" ++ integer_to_list(I)}).

lists() ->
    L = [a, 1, 1.0, {a}, [b], "str", 1 bsl 70, 2.5, <<"x">>, 1, a],
    Lists = [[], [1], L, [1 | 2], a, lists:seq(1, 30), [X rem 7 || X <- lists:seq(1, 40)]],
    Keys = [{a, 1}, {b, 2}, x, {}, {1.0, c}, {1, d}, {"k", v, w}, {a, 3}],
    [{erlang, F, [X]} || F <- [length, hd, tl], X <- Lists ++ others()] ++
    [{lists, member, [X, Y]} || X <- L ++ [zz, 2], Y <- Lists] ++
    [{lists, reverse, [X, Y]} || X <- Lists, Y <- Lists] ++
    [{erlang, F, [X, Y]} || F <- ['++', '--', append, subtract], X <- Lists, Y <- Lists ++ [b]] ++
    [{lists, F, [K, N, Y]} || F <- [keyfind, keymember, keysearch], K <- [a, 1, 1.0, "k", w, zz], N <- [0, 1, 2, 3, a, 1 bsl 70, 1.0],
                              Y <- [Keys, [], a, [{zz} | b], Keys ++ b]].

tuples() ->
    Ts = [{}, {1}, {a, b}, {1, 2, 3}, a, [], list_to_tuple(lists:seq(1, 300))],
    Is = [-1, 0, 1, 2, 3, 4, 300, 301, a, 1.0, 1 bsl 70],
    [{erlang, F, [I, T]} || F <- [element, delete_element], I <- Is, T <- Ts] ++
    [{erlang, setelement, [I, T, x]} || I <- Is, T <- Ts] ++
    [{erlang, insert_element, [I, T, x]} || I <- Is, T <- Ts] ++
    [{erlang, append_element, [T, x]} || T <- Ts] ++
    [{erlang, F, [T]} || F <- [tuple_size, tuple_to_list], T <- Ts] ++
    [{erlang, list_to_tuple, [L]} || L <- [[], [1], [1 | 2], a, lists:seq(1, 300)]] ++
    [{erlang, make_tuple, [N, x]} || N <- [0, 1, 5, -1, a, 1 bsl 24, 1 bsl 70]] ++
    [{erlang, make_tuple, [3, x, L]} || L <- [[], [{1, a}], [{4, a}], [{0, a}], [{1, a}, {1, b}, {3, c}], [x], [{1, a} | b], x]] ++
    [{erlang, F, [T]} || F <- [is_atom, is_binary, is_bitstring, is_boolean, is_float, is_function, is_integer, is_list, is_map, is_number, is_pid, is_port, is_reference, is_tuple],
                         T <- edges() ++ others() ++ [1.0, true, false, <<1:1>>, [1 | 2], maps:from_keys(lists:seq(1, 40), a)]] ++
    [{erlang, is_function, [F, N]} || F <- [a], N <- [0, 1, 2, -1, a, 1 bsl 70, -(1 bsl 70)]] ++
    [{erlang, is_record, [T, R]} || T <- [{a, 1}, {}, {b}, a], R <- [a, b, "a", 1]] ++
    [{erlang, is_record, [T, R, N]} || T <- [{a, 1}, {}, {b}, a], R <- [a, b, 1], N <- [0, 1, 2, -1, a]] ++
    [{erts_internal, term_type, [T]} || T <- [1, 1.0, a, [], [1], {1}, #{}, 1 bsl 70]].

atoms() ->
    Lists = ["", "abc", [1024], [a], [255], [233, $a], [16#d800], [16#110000], [-1], a, [$a | b], lists:duplicate(255, $x), lists:duplicate(255, 1024),
             lists:duplicate(256, $x), "erlang", "no such atom anywhere"],
    Bins = [<<>>, <<"abc">>, <<195, 169>>, <<233>>, <<255, 255>>, binary:copy(<<"a">>, 255), binary:copy(<<"a">>, 256), binary:copy(<<208, 128>>, 255), a, <<1:1>>, "abc"],
    Encodings = [utf8, unicode, latin1, foo, 1],
    [{erlang, list_to_atom, [L]} || L <- Lists] ++
    [{erlang, list_to_existing_atom, [L]} || L <- ["erlang", "error", a, [a], lists:duplicate(256, $x)]] ++
    [{erlang, binary_to_atom, [B]} || B <- Bins] ++
    [{erlang, binary_to_atom, [B, E]} || B <- Bins, E <- Encodings] ++
    [{erlang, binary_to_existing_atom, [B, E]} || B <- [<<"erlang">>, <<255>>, a], E <- Encodings] ++
    [{erlang, F, [A]} || F <- [atom_to_list, atom_to_binary], A <- [abc, '', 'é', 'Ѐ', "a", 1]] ++
    [{erlang, atom_to_binary, [A, E]} || A <- [abc, '', 'é', 'Ѐ', "a"], E <- Encodings].

%% What does not depend on the moment.
system() ->
    Units = [second, millisecond, microsecond, nanosecond, native, perf_counter, seconds, milli_seconds, 7, 1000, 1 bsl 40, 0, -1, a, 1.0],
    Dates = [{{2020, 1, 1}, {0, 0, 0}}, {{1969, 12, 31}, {23, 59, 59}}, {{2000, 2, 29}, {12, 30, 45}}, {{1900, 2, 29}, {1, 1, 1}}, {{2020, 13, 1}, {0, 0, 0}},
             {{2020, 1, 1}, {24, 0, 0}}, {{2020, 1, 1}, {0, 60, 0}}, {{2020, 1, 1}, {0, 0, 60}}, {{2020, 1, 0}, {0, 0, 0}}, {{1600, 3, 1}, {0, 0, 0}}, {{2400, 12, 31}, {1, 2, 3}}, a, {{1, 2}, {3, 4, 5}}],
    Times = [0, 1, -1, 86399, 86400, 1 bsl 31, 1 bsl 33, 951782400, 951868799, -2203977600, 4102444799, -86401, -11676096000, a],
    [{erlang, convert_time_unit, [T, F, U]} || T <- [0, 1, -1, 123456789012, -123456789012, 1 bsl 80, a], F <- Units, U <- Units] ++
    [{erlang, F, [D]} || F <- [universaltime_to_localtime, universaltime_to_posixtime, localtime_to_universaltime], D <- Dates] ++
    [{erlang, localtime_to_universaltime, [D, S]} || D <- Dates, S <- [false, undefined, x]] ++
    [{erlang, posixtime_to_universaltime, [T]} || T <- Times] ++
    [{erlang, F, [U]} || F <- [monotonic_time, system_time, time_offset], U <- [0, -1, a, 1.0]] ++
    [{os, system_time, [U]} || U <- [0, -1, a]] ++
    [{os, getenv, [N]} || N <- ["HOME", "no_such_variable", "A=B", "", a, [0], [a]]] ++
    [{os, putenv, [N, V]} || {N, V} <- [{"LUC_A", "x"}, {"", "x"}, {"A=", "x"}, {"LUC_B", ""}, {a, "x"}, {"LUC_C", a}]] ++
    [{os, getenv, ["LUC_A"]}, {os, unsetenv, ["LUC_A"]}, {os, getenv, ["LUC_A"]}, {os, unsetenv, [a]}] ++
    [{os, F, []} || F <- [type, version]] ++
    [{erlang, system_info, [K]} || K <- [otp_release, version, wordsize, {wordsize, internal}, {wordsize, external}, {wordsize, x}, schedulers, schedulers_online,
        logical_processors, system_architecture, os_type, os_version, machine, smp_support, threads, atom_limit, ets_limit, compat_rel, endian,
        build_type, emu_flavor, end_time, start_time, time_offset, time_correction, multi_scheduling, foo, "x"]] ++
    [{erlang, statistics, [K]} || K <- [foo, 1]] ++
    [{erlang, F, []} || F <- [node, nodes, is_alive]] ++ [{erlang, node, [a]}] ++
    [{persistent_term, put, [k, {1, "x", #{a => 1}}]}, {persistent_term, get, [k]}, {persistent_term, get, [nope, d]}, {persistent_term, get, [nope]},
     {persistent_term, put, [k, 2.5]}, {persistent_term, get, [k]}, {persistent_term, put, [{k, 1}, k]}, {persistent_term, get, [{k, 1}, no]},
     {persistent_term, erase, [k]}, {persistent_term, erase, [k]}, {persistent_term, get, [k, gone]}] ++
    [{persistent_term, put, [{n, I}, I]} || I <- lists:seq(1, 100)] ++ [{persistent_term, get, [{n, I}]} || I <- lists:seq(1, 100)] ++
    [{atomics, new, [N, O]} || {N, O} <- [{0, []}, {1, [foo]}, {1, [{signed, x}]}, {a, []}, {1, a}, {-1, []}]] ++
    [{counters, new, [N, O]} || {N, O} <- [{0, []}, {1, [foo]}, {a, []}, {1, a}]] ++
    [{F, get, [a, 1]} || F <- [atomics, counters]] ++
    [{erts_debug, flat_size, [T]} || T <- [1, [], [1], {1, 2}, 1.5, <<1, 2, 3>>, #{a => 1}, 1 bsl 70, "abc", {[{}], [[1.0]]}, #{}]].
