-module(fun2ms).
-export([main/0]).
-include_lib("stdlib/include/ms_transform.hrl").
-record(r, {a, b = 7, c = self_made(), d :: integer()}).
-record(only_here, {x, y = "default"}).

%% What ets:fun2ms and dbg:fun2ms make of funs, and what ets makes of that.

main() ->
    heads(1),
    guards(3, {x, y}),
    bodies(4, [a]),
    records(5),
    operators(),
    tracing(6),
    places(7),
    selecting().

p(L, S) -> io:format("~s: ~tp~n", [L, S]).

self_made() -> {made, here}.

heads(Out) ->
    p("variable", ets:fun2ms(fun(X) -> X end)),
    p("anonymous", ets:fun2ms(fun(_) -> true end)),
    p("tuple", ets:fun2ms(fun({A, B, A}) -> {A, B} end)),
    p("whole", ets:fun2ms(fun(T = {A, _, _}) -> [A, T] end)),
    p("whole behind", ets:fun2ms(fun({A, _, _} = T) -> [A, T] end)),
    p("whole anonymous", ets:fun2ms(fun(_ = {A, _}) -> A end)),
    p("nested", ets:fun2ms(fun({[A, B | C], {D, $e, 1.5, -2}}) -> {A, B, C, D} end)),
    p("strings", ets:fun2ms(fun({"abc", "abc" ++ X, <<"bin">>}) -> X end)),
    p("maps", ets:fun2ms(fun({#{key := V, 1 := {W}}}) -> {V, W} end)),
    p("dollar", ets:fun2ms(fun({'$x', '$'}) -> '$x' end)),
    p("clauses", ets:fun2ms(fun({a, X}) -> X; ({b, Y}) when Y > 1 -> {Y}; (Z) -> Z end)),
    p("many", ets:fun2ms(fun({A, B, C, D, E, F, G, H, I, J, K}) -> [K, J, I, H, G, F, E, D, C, B, A] end)),
    p("none", ets:fun2ms(fun({}) -> ok end)),
    Out.

guards(Out, T) ->
    p("guard", ets:fun2ms(fun({X}) when X > 1, X =< Out -> X end)),
    p("alternatives", ets:fun2ms(fun({X, Y}) when X > 1, Y < 2; is_atom(X) -> {X, Y} end)),
    p("three", ets:fun2ms(fun({X}) when X == 1; X == 2; X =:= Out -> ok; (_) -> no end)),
    p("tests", ets:fun2ms(fun({X, Y}) when is_atom(X), is_float(X), is_integer(X), is_list(X), is_number(X),
        is_pid(X), is_port(X), is_reference(X), is_tuple(X), is_map(X), is_map_key(X, Y), is_binary(X), is_function(X) -> ok end)),
    p("old tests", ets:fun2ms(fun({X}) when atom(X), list(X), tuple(X), binary(X), function(X), reference(X) -> X end)),
    p("functions", ets:fun2ms(fun({X, Y}) when abs(X) > 0, element(1, X) == 1, hd(X) == 2, length(X) > 2, size(X) > 1,
        bit_size(X) > 1, byte_size(X) > 1, map_size(X) > 2, map_get(Y, X), tl(X) == [], round(X) > trunc(Y), node() == node(X),
        self() =/= X, float(X) > 2.0, binary_part(X, 1, 2) == binary_part(X, {1, 2}) -> ok end)),
    p("logic", ets:fun2ms(fun({X, Y}) when (X and Y) or not X xor Y, X andalso Y orelse X -> ok end)),
    p("outside", ets:fun2ms(fun({X, Y}) when X == T, {X, Y} == {T, Out} -> T end)),
    p("remote", ets:fun2ms(fun({X}) when erlang:is_atom(X), erlang:element(1, X) > 2, erlang:'+'(X, 1) == erlang:'-'(X), erlang:'not'(X) -> ok end)),
    p("tcw", ets:fun2ms(fun({X}) when X == get_tcw(), is_seq_trace() -> ok end)).

bodies(Out, L) ->
    p("terms", ets:fun2ms(fun({X}) -> {X, {Out}, [L | X], {}, [], "str", $c, 1.0, 'quoted atom', '$3', '$_'} end)),
    p("several", ets:fun2ms(fun({X}) -> X, {X}, [X] end)),
    p("object", ets:fun2ms(fun({_}) -> {object(), bindings()} end)),
    p("map", ets:fun2ms(fun({X, Y}) -> #{X => Y, out => Out, {X} => {Y}} end)),
    p("bits", ets:fun2ms(fun({_}) -> {<<1, 2:4, "abc", Out:16>>, <<Out>>} end)),
    p("calls", ets:fun2ms(fun({X}) -> element(2, X) + length(tl(X)) end)),
    p("is_record", ets:fun2ms(fun({X}) -> is_record(X, r) end)),
    p("string of code points", ets:fun2ms(fun({X}) -> {X, "åäö", 'é'} end)).

records(Out) ->
    p("record head", ets:fun2ms(fun(#r{a = A, d = D}) -> {A, D} end)),
    p("record whole", ets:fun2ms(fun(#r{a = {A, _}} = R) -> {A, R} end)),
    p("record all", ets:fun2ms(fun(#r{b = 1, _ = X}) -> X end)),
    p("record new", ets:fun2ms(fun(A) -> #r{a = A, d = Out} end)),
    p("record new all", ets:fun2ms(fun(A) -> #r{b = A, _ = Out} end)),
    p("record update", ets:fun2ms(fun(#r{a = A} = R) -> R#r{b = A, c = Out} end)),
    p("record access", ets:fun2ms(fun(R) when R#r.a > 1, R#r.d == Out -> {R#r.b, #r.c} end)),
    p("record test", ets:fun2ms(fun(R) when is_record(R, r) -> R end)),
    p("record in tuple", ets:fun2ms(fun({#r{a = X}, #only_here{x = Y}}) -> #only_here{x = {X, Y}} end)).

operators() ->
    p("folded", ets:fun2ms(fun({X}) when X > 1 + 2 * 3, X < 10 bsl 3 -> {-1, - 1.5, +2, 7 div 2, 7 rem 2, 1 / 4, bnot 5, not true, 1 == 1.0, a < b, {1} =:= {1}, true and false} end)),
    p("unfolded", ets:fun2ms(fun({X}) -> {X + 1, 1 + X, -X, 1 div 0, a + 1, true andalso false, X ++ [1], [1] ++ [2], 1 band X, bnot X, (1 + 2) * X} end)),
    p("arithmetic", ets:fun2ms(fun({X, Y}) -> {X + Y, X - Y, X * Y, X / Y, X div Y, X rem Y, X band Y, X bor Y, X bxor Y, X bsl Y, X bsr Y} end)),
    p("comparison", ets:fun2ms(fun({X, Y}) -> {X > Y, X >= Y, X < Y, X =< Y, X == Y, X =:= Y, X /= Y, X =/= Y} end)).

tracing(Out) ->
    p("dbg", dbg:fun2ms(fun([A, B]) when A > B -> return_trace() end)),
    p("dbg variable", dbg:fun2ms(fun(_) -> exception_trace(), message(Out) end)),
    p("dbg whole", dbg:fun2ms(fun([A | _] = L) -> {A, L} end)),
    p("dbg none", dbg:fun2ms(fun([]) -> caller() end)),
    p("dbg actions", dbg:fun2ms(fun(L) -> message({L, self(), caller()}), set_seq_token(label, 1), enable_trace(send),
        disable_trace(self(), send), process_dump(), display(L), set_tcw(1), silent(true), trace([send], []),
        trace(self(), [], []), get_seq_token(), enable_trace(self(), call), disable_trace(call) end)).

%% Wherever a call may stand.
places(N) ->
    F = fun(M) -> ets:fun2ms(fun({X}) when X > M + N -> X end) end,
    p("in a fun", F(2)),
    G = fun Again(0) -> []; Again(M) -> [ets:fun2ms(fun({X}) when X == M -> X end) | Again(M - 1)] end,
    p("in a named fun", G(2)),
    p("in a comprehension", [ets:fun2ms(fun({X}) when X == I -> X end) || I <- [1, 2], is_list(ets:fun2ms(fun(Q) -> Q end))]),
    p("in a case", case ets:fun2ms(fun(X) -> X end) of [{H, _, _}] -> {H, ets:fun2ms(fun({Y}) -> Y end)} end),
    p("in a try", try ets:fun2ms(fun(X) -> X end) of [S] -> S catch _:_ -> no after ets:fun2ms(fun(Z) -> Z end) end),
    p("in terms", {[ets:fun2ms(fun(X) -> X end)], #{k => ets:fun2ms(fun(X) -> {X} end)}}),
    if N > 1 -> p("in an if", ets:fun2ms(fun(X) -> X end)) end,
    Spec = ets:fun2ms(fun({X, Y}) -> {Y, X} end),
    p("in a match", Spec),
    p("in a block", begin ets:fun2ms(fun(X) -> X end), ets:fun2ms(fun({A}) -> A end) end),
    p("in a receive", receive never -> ok after 0 -> ets:fun2ms(fun(X) -> X end) end),
    p("in an operation", ets:fun2ms(fun(X) -> X end) ++ ets:fun2ms(fun({X}) -> X end)).

selecting() ->
    T = ets:new(t, [ordered_set]),
    true = ets:insert(T, [{N, N * N, [N]} || N <- lists:seq(1, 10)]),
    Low = 3,
    p("select", ets:select(T, ets:fun2ms(fun({N, S, _}) when N > Low, S < 60 -> {N, S} end))),
    p("count", ets:select_count(T, ets:fun2ms(fun({N, _, _}) when N rem 2 == 0 -> true end))),
    p("replace", ets:select_replace(T, ets:fun2ms(fun({N, S, L}) when N < 3 -> {N, -S, [new | L]} end))),
    p("delete", ets:select_delete(T, ets:fun2ms(fun({_, S, _}) when S > 8 -> true end))),
    p("rest", ets:tab2list(T)).
