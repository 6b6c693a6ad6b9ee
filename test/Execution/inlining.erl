-module(inlining).
-export([main/0, same/1, other/1, both/2, body/1, twice/1, rec/1, lam/2, lc/1, mut/1, wrap/1, tail/1, caught/1, nested/2, three/3, guarded/1, count/2]).
-compile({inline, [{head, 1}, {pos, 1}, {fact, 1}, {mk, 1}, {dbl, 1}, {exported, 1}, {ev, 1}, {od, 1}]}).
-compile({inline, [deep/1, deeper/1, bad/2, swap/2, tri/3, loop/2]}).
-compile([{inline, {lists_of, 2}}]).
-export([exported/1]).

%% Functions named by -compile({inline, …}): their frames are not in traces.

head([H | _]) -> H.
pos(X) when X > 0 ->
    X + 1.
fact(0) -> 1;
fact(N) -> N * fact(N - 1).
mk(X) -> fun(Y) -> X + Y end.
dbl(L) -> [X * 2 || X <- L].
exported(X) -> X + 1.
ev(0) -> true;
ev(N) -> od(N - 1).
od(0) -> false;
od(N) -> ev(N - 1).
deep(X) -> {deeper(X)}.
deeper(X) ->
    [atom_to_list(X)].
bad(X, Y) -> error({bad, X}, [Y]).
swap(A, {B}) -> {B, A};
swap([A], B) -> [B | A].
tri(A, B, C) when A =:= B, B =:= C -> equilateral;
tri(A, B, C) when A =:= B; B =:= C; A =:= C -> isosceles;
tri(_, _, _) -> scalene.
loop(0, Acc) -> Acc;
loop(N, Acc) -> loop(N - 1, [N | Acc]).
lists_of(X, L) -> lists:map(fun(Y) -> [X, Y] end, L).

same(X) -> head(X).
other(X) -> {head([X]), head({X})}.
both(X, Y) -> [head(Y), head(X)].
body(X) ->
    Y = pos(X),
    {Y}.
twice(X) -> {pos(pos(X))}.
rec(X) -> {fact(X)}.
lam(X, Y) -> F = mk(X), {F(2), F(Y)}.
lc(X) -> {dbl(X), dbl([1, 2])}.
mut(X) -> {ev(X)}.
wrap(X) -> [deep(X)].
tail(X) -> bad(X, 1).
caught(X) ->
    try {head(X)}
    catch
        error:function_clause:S -> {caught, [{F, A} || {inlining, F, A, _} <- S, is_list(A)]}
    end.
nested(A, B) -> [swap(A, B), swap(B, A)].
three(A, B, C) -> tri(A, B, C).
guarded(X) ->
    case pos(X) of
        2 -> two;
        N when N > 5 -> {many, head([N])}
    end.
count(N, L) -> {loop(N, []), lists_of(N, L)}.

%% What is this program's.
own(S) -> [{F, A, proplists:get_value(line, I)} || {inlining, F, A, I} <- S, F =/= main, F =/= t].

t(Name, F) ->
    try F() of
        R -> io:format("~p: ~p~n", [Name, R])
    catch
        C:E:S -> io:format("~p: ~p ~p~n    ~p~n", [Name, C, E, own(S)])
    end.

main() ->
    t(same, fun() -> {inlining:same({})} end),
    t(same, fun() -> same([1]) end),
    t(other, fun() -> {inlining:other(1)} end),
    t(both, fun() -> {inlining:both(1, 2)} end),
    t(both, fun() -> both([1], [2]) end),
    t(body, fun() -> {inlining:body(a)} end),
    t(body, fun() -> {inlining:body(-1)} end),
    t(twice, fun() -> {inlining:twice(-1)} end),
    t(twice, fun() -> twice(2) end),
    t(rec, fun() -> {inlining:rec(a)} end),
    t(rec, fun() -> rec(30) end),
    t(lam, fun() -> {inlining:lam(1, a)} end),
    t(lc, fun() -> lc([1]) end),
    t(lc, fun() -> {inlining:lc([1, a])} end),
    t(lc, fun() -> {inlining:lc(a)} end),
    t(exported, fun() -> {exported(a)} end),
    t(exported, fun() -> inlining:exported(1) end),
    t(mut, fun() -> [mut(N) || N <- lists:seq(0, 9)] end),
    t(wrap, fun() -> {inlining:wrap(1)} end),
    t(wrap, fun() -> wrap(abc) end),
    t(tail, fun() -> {inlining:tail(1)} end),
    t(caught, fun() -> caught({}) end),
    t(nested, fun() -> nested([1], [2]) end),
    t(nested, fun() -> nested({1}, {2}) end),
    t(nested, fun() -> {inlining:nested(1, 2)} end),
    t(three, fun() -> [three(A, B, C) || A <- [1, 2], B <- [1, 2], C <- [1, 3]] end),
    t(guarded, fun() -> {guarded(1), guarded(10)} end),
    t(guarded, fun() -> {inlining:guarded(2)} end),
    t(count, fun() -> count(3, [a, b]) end),
    {name, Name} = erlang:fun_info(mk(1), name),
    t(name, fun() -> [C || C <- atom_to_list(Name), C < $0 orelse C > $9] end).
