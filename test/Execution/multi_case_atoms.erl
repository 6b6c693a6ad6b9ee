%% Switches over many atoms and integers.
-module(multi_case_atoms).
-export([main/0]).
main() ->
    Days = [monday, tuesday, wednesday, thursday, friday, saturday, sunday, noday, 'äöü', "monday"],
    io:format("~p~n", [[day(D) || D <- Days]]),
    io:format("~p~n", [[num(N) || N <- [-1, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 100, 1000, 1 bsl 65, 2.0, x]]]),
    io:format("~p~n", [[mixed(X) || X <- [a, 1, "s", 2.5, {t, a}, {t, b}, {u, 1}, [a], [b], [a, b], <<"x">>]]]).
day(monday) -> 1;
day(tuesday) -> 2;
day(wednesday) -> 3;
day(thursday) -> 4;
day(friday) -> 5;
day(saturday) -> 6;
day(sunday) -> 7;
day('äöü') -> 8;
day(_) -> 0.
num(0) -> zero; num(1) -> one; num(2) -> two; num(3) -> three; num(4) -> four; num(5) -> five;
num(6) -> six; num(7) -> seven; num(8) -> eight; num(9) -> nine; num(100) -> hundred; num(1000) -> thousand;
num(36893488147419103232) -> big; num(2.0) -> float_two; num(_) -> other.
mixed(a) -> 1; mixed(1) -> 2; mixed("s") -> 3; mixed(2.5) -> 4; mixed({t, a}) -> 5; mixed({t, _}) -> 6;
mixed({_, 1}) -> 7; mixed([a]) -> 8; mixed([X | _]) when X =:= b -> 9; mixed([_, _]) -> 10; mixed(<<"x">>) -> 11.
