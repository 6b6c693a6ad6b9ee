-module(prog_typecheck).
-export([main/0]).
main() ->
    Es = [{lam, x, {var, x}}, {lam, f, {lam, x, {app, {var, f}, {app, {var, f}, {var, x}}}}}, {'let', id, {lam, x, {var, x}}, {app, {var, id}, {int, 1}}},
          {app, {int, 1}, {int, 2}}, {lam, x, {app, {var, x}, {var, x}}}, {'if', {bool, true}, {int, 1}, {int, 2}}, {'if', {int, 1}, {int, 1}, {int, 2}}, {var, q}],
    [io:format("~p~n", [try {T, S, _} = infer(E, #{}, #{}, 0), show(resolve(T, S)) catch throw:R -> {error, R} end]) || E <- Es].
infer({int, _}, _, S, N) -> {int, S, N};
infer({bool, _}, _, S, N) -> {bool, S, N};
infer({var, X}, Env, S, N) -> case Env of #{X := T} -> {T, S, N}; _ -> throw({unbound, X}) end;
infer({lam, X, B}, Env, S, N) -> A = {tv, N}, {R, S1, N1} = infer(B, Env#{X => A}, S, N + 1), {{'fun', A, R}, S1, N1};
infer({app, F, X}, Env, S, N) ->
    {TF, S1, N1} = infer(F, Env, S, N),
    {TX, S2, N2} = infer(X, Env, S1, N1),
    R = {tv, N2},
    {R, unify(TF, {'fun', TX, R}, S2), N2 + 1};
infer({'let', X, V, B}, Env, S, N) -> {T, S1, N1} = infer(V, Env, S, N), infer(B, Env#{X => T}, S1, N1);
infer({'if', C, T, E}, Env, S, N) ->
    {TC, S1, N1} = infer(C, Env, S, N),
    {TT, S2, N2} = infer(T, Env, unify(TC, bool, S1), N1),
    {TE, S3, N3} = infer(E, Env, S2, N2),
    {TT, unify(TT, TE, S3), N3}.
unify(A, B, S) -> u(resolve(A, S), resolve(B, S), S).
u(T, T, S) -> S;
u({tv, N} = V, T, S) -> case occurs(V, T) of true -> throw(infinite_type); false -> S#{N => T} end;
u(T, {tv, _} = V, S) -> u(V, T, S);
u({'fun', A, B}, {'fun', C, D}, S) -> unify(B, D, unify(A, C, S));
u(A, B, _) -> throw({mismatch, A, B}).
occurs(V, V) -> true;
occurs(V, {'fun', A, B}) -> occurs(V, A) orelse occurs(V, B);
occurs(_, _) -> false.
resolve({tv, N} = V, S) -> case S of #{N := T} -> resolve(T, S); _ -> V end;
resolve({'fun', A, B}, S) -> {'fun', resolve(A, S), resolve(B, S)};
resolve(T, _) -> T.
show({'fun', A, B}) -> lists:flatten(["(", show(A), " -> ", show(B), ")"]);
show({tv, N}) -> [$a + N];
show(T) -> atom_to_list(T).
