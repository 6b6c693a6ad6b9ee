-module(one).
-export([main/0]).
-include_lib("two/include/two.hrl").
main() -> io:format("~p ~p~n", [two:name(?TWO), luciole_project:applications()]).
