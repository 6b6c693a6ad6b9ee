-module(two).
-export([name/1]).
name(N) -> {two, N}.
