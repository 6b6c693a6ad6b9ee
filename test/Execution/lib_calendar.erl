-module(lib_calendar).
-export([main/0]).

main() ->
    p(1, fun() -> [calendar:day_of_the_week(Y, M, D) || {Y, M, D} <- [{1900,1,1}, {2000,2,29}, {2024,12,31}]] end),
    p(2, fun() -> [calendar:iso_week_number({Y, M, D}) || {Y, M, D} <- [{2020,12,31}, {2021,1,3}, {2021,1,4}, {2015,12,28}]] end),
    p(3, fun() -> [calendar:last_day_of_the_month(Y, 2) || Y <- [1900, 2000, 2023, 2024]] end),
    p(4, fun() -> calendar:gregorian_seconds_to_datetime(0) end),
    p(5, fun() -> calendar:time_difference({{2000,2,28},{23,59,59}}, {{2000,3,1},{0,0,0}}) end),
    p(6, fun() -> calendar:rfc3339_to_system_time("2018-02-01T16:17:58.123Z", [{unit, millisecond}]) end),
    p(7, fun() -> calendar:system_time_to_rfc3339(1517498278123, [{unit, millisecond}, {offset, "+02:00"}]) end),
    p(8, fun() -> calendar:seconds_to_daystime(-1) end),
    p(9, fun() -> calendar:datetime_to_gregorian_seconds({{1970,1,1},{0,0,0}}) end),
    p(10, fun() -> calendar:valid_date({2023,13,1}) end),
    p(11, fun() -> calendar:universal_time_to_local_time(x) end).

p(N, F) ->
    R = try F() catch C:E -> {C, E} end,
    io:format("~p: ~tp~n", [N, R]).
