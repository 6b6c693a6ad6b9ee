-module(prog_simplify).
-export([main/0]).
main() ->
    Es = [{'+', {num, 0}, {var, x}}, {'*', {num, 1}, {'+', {var, y}, {num, 0}}}, {'*', {num, 0}, {var, z}}, {'+', {num, 2}, {'*', {num, 3}, {num, 4}}}, {'-', {var, x}, {var, x}}],
    [io:format("~s = ~s~n", [show(E), show(simp(E))]) || E <- Es],
    io:format("~s~n", [show(simp(diff({'*', {var, x}, {'*', {var, x}, {num, 3}}}, x)))]).
simp({Op, A, B}) -> rule({Op, simp(A), simp(B)});
simp(E) -> E.
rule({'+', {num, A}, {num, B}}) -> {num, A + B};
rule({'*', {num, A}, {num, B}}) -> {num, A * B};
rule({'+', {num, 0}, E}) -> E;
rule({'+', E, {num, 0}}) -> E;
rule({'*', {num, 0}, _}) -> {num, 0};
rule({'*', _, {num, 0}}) -> {num, 0};
rule({'*', {num, 1}, E}) -> E;
rule({'*', E, {num, 1}}) -> E;
rule({'-', E, E}) -> {num, 0};
rule(E) -> E.
diff({num, _}, _) -> {num, 0};
diff({var, X}, X) -> {num, 1};
diff({var, _}, _) -> {num, 0};
diff({'+', A, B}, X) -> {'+', diff(A, X), diff(B, X)};
diff({'*', A, B}, X) -> {'+', {'*', diff(A, X), B}, {'*', A, diff(B, X)}}.
show({num, N}) -> integer_to_list(N);
show({var, X}) -> atom_to_list(X);
show({Op, A, B}) -> ["(", show(A), " ", atom_to_list(Op), " ", show(B), ")"].
