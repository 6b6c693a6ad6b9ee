-module(lib_unicode_util).
-export([main/0]).

main() ->
    p(1, fun() -> unicode_util:cp([233, 769, $a]) end),
    p(2, fun() -> unicode_util:cp(<<"é"/utf8>>) end),
    p(3, fun() -> unicode_util:gc("e\x{301}\x{302}x") end),
    p(4, fun() -> unicode_util:gc([$\r, $\n, $x]) end),
    p(5, fun() -> unicode_util:nfd([233]) end),
    p(6, fun() -> unicode_util:nfc([101, 769]) end),
    p(7, fun() -> unicode_util:nfkd([64257]) end),
    p(8, fun() -> unicode_util:nfkc([8486]) end),
    p(9, fun() -> unicode_util:lowercase([201, $A]) end),
    p(10, fun() -> unicode_util:uppercase([223]) end),
    p(11, fun() -> unicode_util:titlecase([454]) end),
    p(12, fun() -> unicode_util:casefold([223]) end),
    p(13, fun() -> [unicode_util:is_whitespace(C) || C <- [32, 160, $a, 8195]] end),
    p(14, fun() -> string:to_graphemes([127462, 127463, 127464]) end),
    p(15, fun() -> string:length("한국어") end),
    p(16, fun() -> string:equal("é", "e\x{301}", false, nfc) end).

p(N, F) ->
    R = try F() catch C:E -> {C, E} end,
    io:format("~p: ~tp~n", [N, R]).
