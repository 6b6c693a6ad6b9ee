%% Says hello; `luciole run examples/hello.erl -- Ada` says it to Ada.
-module(hello).
-export([main/1]).

main([]) -> io:format("Hello, world!~n");
main(Names) -> io:format("Hello, ~ts!~n", [lists:join(", ", Names)]).
