-module(syntax).
-export([main/0]).
main() -> foo(.
other( -> ok.
