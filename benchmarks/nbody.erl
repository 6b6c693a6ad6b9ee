%% The n-body simulation: floats in tuples and lists.
-module(nbody).
-export([main/0]).

main() ->
    Bodies = [{0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 39.47841760435743},
              {4.84143144246472090, -1.16032004402742839, -0.103622044471123109, 0.606326392995832, 2.81198684491626, -0.02521836165988763, 0.03769367487038949},
              {8.34336671824457987, 4.12479856412430479, -0.403523417114321381, -1.01077434617879, 1.82566237123041, 0.008415761376584154, 0.011286326131968767},
              {12.8943695621391310, -15.1111514016986312, -0.223307578892655734, 1.08279100644154, 0.868713018169608, -0.010832637401363636, 0.0017237240570597112},
              {15.3796971148509165, -25.9193146099879641, 0.179258772950371181, 0.979090732243898, 0.594698998647676, -0.034755955550407795, 0.0020336868699246304}],
    io:format("~.9f~n", [energy(Bodies, 0.0)]),
    io:format("~.9f~n", [energy(advance(600000, Bodies), 0.0)]).

advance(0, Bodies) -> Bodies;
advance(N, Bodies) -> advance(N - 1, [move(B) || B <- step(Bodies)]).

step([]) -> [];
step([B | Bs]) ->
    {B1, Bs1} = interact(B, Bs, []),
    [B1 | step(Bs1)].

interact(B, [], Acc) -> {B, lists:reverse(Acc)};
interact({X1, Y1, Z1, U1, V1, W1, M1}, [{X2, Y2, Z2, U2, V2, W2, M2} | T], Acc) ->
    Dx = X1 - X2, Dy = Y1 - Y2, Dz = Z1 - Z2,
    D2 = Dx * Dx + Dy * Dy + Dz * Dz,
    Mag = 0.01 / (D2 * math:sqrt(D2)),
    interact({X1, Y1, Z1, U1 - Dx * M2 * Mag, V1 - Dy * M2 * Mag, W1 - Dz * M2 * Mag, M1}, T,
             [{X2, Y2, Z2, U2 + Dx * M1 * Mag, V2 + Dy * M1 * Mag, W2 + Dz * M1 * Mag, M2} | Acc]).

move({X, Y, Z, U, V, W, M}) -> {X + 0.01 * U, Y + 0.01 * V, Z + 0.01 * W, U, V, W, M}.

energy([], E) -> E;
energy([{X, Y, Z, U, V, W, M} | T], E) ->
    energy(T, pairs({X, Y, Z, M}, T, E + 0.5 * M * (U * U + V * V + W * W))).

pairs(_, [], E) -> E;
pairs({X, Y, Z, M} = B, [{X2, Y2, Z2, _, _, _, M2} | T], E) ->
    Dx = X - X2, Dy = Y - Y2, Dz = Z - Z2,
    pairs(B, T, E - M * M2 / math:sqrt(Dx * Dx + Dy * Dy + Dz * Dz)).
