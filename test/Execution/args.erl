%% main/1 gets the command line as strings.
-module(args).
-export([main/1]).
main(Args) -> io:format("~p~n", [Args]).
