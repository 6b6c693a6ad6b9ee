% erlang:decode_packet/3: every type, every option, whole and cut packets.
-module(bif_packet).
-export([main/0]).

main() ->
    counted(),
    framed(),
    lines(),
    requests(),
    responses(),
    headers(),
    characters(),
    tls(),
    options(),
    unaligned(),
    sequence().

t(Type, Bin) -> t(Type, Bin, []).
t(Type, Bin, Options) ->
    R = try erlang:decode_packet(Type, Bin, Options)
        catch C:E -> {C, E}
        end,
    io:format("~p ~p ~p:~n  ~p~n", [Type, Bin, Options, R]).

%% All prefixes of a packet followed by a little more.
cuts(Type, Bin) ->
    [t(Type, binary:part(Bin, 0, N)) || N <- lists:seq(0, byte_size(Bin))],
    t(Type, <<Bin/binary, "more">>).

counted() ->
    [t(Type, <<>>) || Type <- [raw, 0, 1, 2, 4, asn1, sunrm, cdr, fcgi, tpkt, line, http, httph, http_bin, httph_bin, ssl_tls]],
    t(raw, <<"abc">>),
    t(0, <<"abc">>),
    t(raw, <<"abc">>, [{packet_size, 2}]),
    cuts(1, <<3, "abc">>),
    cuts(2, <<0, 3, "abc">>),
    cuts(4, <<0, 0, 0, 3, "abc">>),
    t(1, <<0>>),
    t(2, <<0, 0, 1>>),
    t(4, <<0, 0, 0, 0>>),
    [t(4, <<N:32, 1>>) || N <- [16#7ffffff0, 16#7ffffffb, 16#7ffffffc, 16#7fffffff, 16#80000000, 16#fffffffb, 16#fffffffc, 16#ffffffff]],
    [t(4, <<5:32, "hello">>, [{packet_size, N}]) || N <- [0, 4, 5, 6]],
    [t(1, <<5, "he">>, [{packet_size, N}]) || N <- [0, 4, 5, 6]],
    [t(sunrm, <<N:32, "hello!">>) || N <- [5, 16#80000005, 16#80000006, 16#80000007, 16#ffffffff]].

framed() ->
    cuts(asn1, <<16#30, 3, "abc">>),
    cuts(asn1, <<16#30, 16#81, 3, "abc">>),
    cuts(asn1, <<16#30, 16#82, 0, 3, "abc">>),
    cuts(asn1, <<16#30, 16#84, 0, 0, 0, 3, "abc">>),
    cuts(asn1, <<16#3f, 16#81, 16#82, 3, 2, "ab">>),
    cuts(asn1, <<16#bf, 3, 16#83, 0, 0, 2, "ab">>),
    t(asn1, <<16#30, 16#80, "abc">>),
    t(asn1, <<16#30, 16#85, 0, 0, 0, 0, 3, "abc">>),
    t(asn1, <<16#30, 16#ff, 0:1100>>),
    t(asn1, <<16#30, 16#84, 16#ffffffff:32, "abc">>),
    t(asn1, <<16#30, 16#82, 1000:16>>, [{packet_size, 999}]),
    cuts(cdr, <<"GIOP", 1, 0, 0, 0, 3:32, "abc">>),
    cuts(cdr, <<"GIOP", 1, 0, 1, 0, 3:32/little, "abc">>),
    t(cdr, <<"GIOQ", 1, 0, 1, 0, 3:32/little, "abc">>),
    t(cdr, <<"GIOP", 1, 0, 3, 0, 300:32/little, "abc">>),
    cuts(fcgi, <<1, 4, 0, 1, 0, 5, 3, 0, "hellopad">>),
    t(fcgi, <<2, 4, 0, 1, 0, 5, 3, 0, "hellopad">>),
    t(fcgi, <<1, 4, 0, 1, 0, 5, 3, 9, "hellopad">>, [{packet_size, 7}]),
    t(fcgi, <<1, 4, 0, 1, 0, 5, 3, 9, "hellopad">>, [{packet_size, 8}]),
    cuts(tpkt, <<3, 0, 7:16, "abc">>),
    [t(tpkt, <<V, 0, N:16, "abc">>) || {V, N} <- [{3, 4}, {3, 3}, {3, 0}, {2, 7}, {4, 7}, {3, 65535}]].

lines() ->
    cuts(line, <<"ab\r\n">>),
    t(line, <<"\n">>),
    t(line, <<"\n\n">>),
    t(line, <<"a;b;">>, [{line_delimiter, $;}]),
    t(line, <<"a\nb", 0, "c">>, [{line_delimiter, 0}]),
    t(line, <<"a\nb", 255, "c">>, [{line_delimiter, 255}]),
    [t(line, <<"hello\nworld">>, [{line_length, N}]) || N <- [0, 1, 5, 6, 7, 100]],
    [t(line, <<"hello">>, [{line_length, N}]) || N <- [0, 1, 4, 5, 6]],
    [t(line, <<"hello\nworld">>, [{packet_size, N}]) || N <- [0, 1, 5, 6, 7]],
    [t(line, <<"hello">>, [{packet_size, N}]) || N <- [1, 4, 5, 6]],
    t(line, <<"hello\nworld">>, [{packet_size, 5}, {line_length, 3}]),
    t(line, <<"hello\nworld">>, [{packet_size, 8}, {line_length, 3}]).

both(Line) ->
    t(http, Line),
    t(http_bin, Line).

requests() ->
    cuts(http, <<"GET / HTTP/1.1\r\n">>),
    [both(list_to_binary([M, " /index.html HTTP/1.1\r\nrest"]))
     || M <- ["OPTIONS", "GET", "HEAD", "POST", "PUT", "DELETE", "TRACE", "PATCH", "CONNECT", "get", "Get", "G", "X-Y", "A!#$%&'*+-.^_`|~9"]],
    [both(list_to_binary(["GET ", U, " HTTP/1.0\r\n"]))
     || U <- ["*", "**", "a", ":", "/", "//", "/a b", "http://", "http://h", "http://h/", "http://h:80/p", "HTTP://Host:8080/a/b?c=d#e",
              "https://h:443/x", "hTTps://h", "https://", "http://h:/", "http://h:x/", "http://h:8x/p", "http://h:0/p", "http://h:80", "http://h:-1/",
              "http://h:65536/", "http://h:4294967296/", "http://h:4294967297/", "http://h:2147483648/", "http://u:p@h:80/p", "http:///p", "http://:80/p", "http://[::1]:80/p",
              "ftp://h/p", "mailto:a@b", "a:b:c", ":b", "a:", "www.erlang.org:80", "www.erlang.org", "http:/x", "http:", "https:/x", "\"q\"", [229, 228, 246]]],
    [both(L)
     || L <- [<<"\r\n">>, <<"\n">>, <<"\r\n\r\n">>, <<" \r\n">>, <<"GET\r\n">>, <<"GET \r\n">>, <<"GET /\r\n">>, <<"GET /  \r\n">>,
              <<"GET / HTTP\r\n">>, <<"GET / HTTP/\r\n">>, <<"GET / HTTP/1\r\n">>, <<"GET / HTTP/1.\r\n">>, <<"GET / HTTP/1.x\r\n">>, <<"GET / HTTP/.1\r\n">>,
              <<"GET / HTTP/x.1\r\n">>, <<"GET / HTTP/12.34\r\n">>, <<"GET / HTTP/1.1 \r\n">>, <<"GET / HTTP/1.1x\r\n">>, <<"GET / http/1.1\r\n">>, <<"GET / HTXP/1.1\r\n">>,
              <<"GET\t/\tHTTP/1.1\n">>, <<"GET  \t /x \t HTTP/1.1\n">>, <<"GET / HTTP/1.1\r\r\n">>, <<"GET / HTTP/4294967297.99999999999\r\n">>,
              <<"(GET) / HTTP/1.1\r\n">>, <<"GE:T / HTTP/1.1\r\n">>, <<"GET / HTTP/1.1\nHost: x\n">>, <<"\rGET / HTTP/1.1\r\n">>]],
    [t(http, <<"GET / HTTP/1.1\r\nrest">>, O) || O <- [[{packet_size, N}] || N <- [1, 15, 16, 17]] ++ [[{line_length, N}] || N <- [15, 16]] ++ [[{line_length, 1}, {packet_size, 16}]]],
    [t(http, <<"GET / HTTP/1.1">>, [{packet_size, N}]) || N <- [13, 14, 15]].

responses() ->
    cuts(http, <<"HTTP/1.1 200 OK\r\n">>),
    [both(L)
     || L <- [<<"HTTP/1.1 404 Not Found\r\n">>, <<"HTTP/1.0 500\r\n">>, <<"HTTP/1.0 500 \r\n">>, <<"HTTP/1.0  \t 301 \t Moved  twice \n">>,
              <<"HTTP/1.1\r\n">>, <<"HTTP/1.1 \r\n">>, <<"HTTP/1.1  OK\r\n">>, <<"HTTP/1.1 OK\r\n">>, <<"HTTP/1.1 2 OK\r\n">>, <<"HTTP/1.1 200OK\r\n">>, <<"HTTP/1. 200 OK\r\n">>, <<"HTTP/11 200 OK\r\n">>,
              <<"HTTP/ 200 OK\r\n">>, <<"HTTP/\r\n">>, <<"HTTP/2.0 007 James\r\n">>, <<"HTTP/1.1 -1 X\r\n">>, <<"HTTP/1.1 99999999999 X\r\n">>, <<"HTTP/1.1x200 OK\r\n">>,
              <<"http/1.1 200 OK\r\n">>, <<"HTTP 1.1 200 OK\r\n">>, <<"HTTP/1.1 200 \303\244\r\n">>]].

headers() ->
    cuts(httph, <<"Host: x\r\n">>),
    t(httph, <<"\r\n">>),
    t(httph, <<"\n">>),
    t(httph, <<"\r\nx">>),
    t(httph, <<"\nx">>),
    t(httph, <<"\r">>),
    t(httph_bin, <<"\r\n">>),
    Known = ["Cache-Control", "Connection", "Date", "Pragma", "Transfer-Encoding", "Upgrade", "Via", "Accept", "Accept-Charset", "Accept-Encoding",
             "Accept-Language", "Authorization", "From", "Host", "If-Modified-Since", "If-Match", "If-None-Match", "If-Range", "If-Unmodified-Since",
             "Max-Forwards", "Proxy-Authorization", "Range", "Referer", "User-Agent", "Age", "Location", "Proxy-Authenticate", "Public", "Retry-After",
             "Server", "Vary", "Warning", "Www-Authenticate", "Allow", "Content-Base", "Content-Encoding", "Content-Language", "Content-Length",
             "Content-Location", "Content-Md5", "Content-Range", "Content-Type", "Etag", "Expires", "Last-Modified", "Accept-Ranges", "Set-Cookie",
             "Set-Cookie2", "X-Forwarded-For", "Cookie", "Keep-Alive", "Proxy-Connection"],
    [io:format("~p ~p ~s~n", [erlang:decode_packet(Type, list_to_binary([F(N), ": v\r\nx"]), [])
                           || Type <- [httph, httph_bin]] ++ [N])
     || N <- Known, F <- [fun string:lowercase/1, fun string:uppercase/1]],
    [begin t(httph, L), t(httph_bin, L) end
     || L <- [<<"my-own-header: a value\r\nx">>, <<"MY-OWN-HEADER:a value\r\nx">>, <<"x--y-: v\r\nx">>, <<"-a-1b_c: v\nx">>, <<"a.b: v\nx">>,
              <<"Host:\r\nx">>, <<"Host: \r\nx">>, <<"Host \t : \t v w \r\nx">>, <<"Host\r\nx">>, <<"Host \r\nx">>, <<"Host : v\r\nx">>, <<": v\r\nx">>, <<" Host: v\r\nx">>,
              <<"Ho st: v\r\nx">>, <<"Host: a\r\n b\r\n\tc\r\nx">>, <<"Host: a\r\n b\r\n">>, <<"Host: a\n b\nx">>, <<"Host: a:b:c\r\nx">>, <<"Host: a\r\r\nx">>,
              <<"H", 228, "st: v\r\nx">>, <<"Host: ", 228, 246, "\r\nx">>, <<"Host@: v\r\nx">>, <<"\r\n x">>, <<"\r\r\nx">>, <<"Content-MD5: v\r\nx">>, <<"ETag: v\r\nx">>]],
    [t(httph, list_to_binary([lists:duplicate(N, $a), ": v\r\nx"])) || N <- [19, 20, 21, 49, 50, 51, 52]],
    [t(httph_bin, list_to_binary([lists:duplicate(N, $A), ": v\r\nx"])) || N <- [49, 50, 51]],
    [t(httph, <<"Host: a\r\n b\r\nx">>, [{packet_size, N}]) || N <- [1, 8, 9, 12, 13, 14, 15]],
    [t(httph, <<"Host: a\r\n">>, [{packet_size, N}]) || N <- [8, 9, 10]],
    [t(httph, <<"Host: a">>, [{line_length, N}]) || N <- [6, 7, 8]].

%% Which characters a token may have.
characters() ->
    Names = [C || C <- lists:seq(0, 255), C =/= $\n,
                  element(1, element(2, erlang:decode_packet(httph, <<"A", C, "b: v\r\nx">>, []))) =:= http_header],
    Methods = [C || C <- lists:seq(0, 255), C =/= $\n,
                    element(1, element(2, erlang:decode_packet(http, <<"A", C, "b / HTTP/1.1\r\n">>, []))) =:= http_request],
    io:format("~w~n~w~n", [Names, Methods]).

tls() ->
    cuts(ssl_tls, <<22, 3, 1, 0, 4, "abcd">>),
    cuts(ssl_tls, <<16#80, 10, 1, 3, 1, "abcdefg">>),
    [t(ssl_tls, <<16#80, N, 1, 3, 1, "abcdefg">>) || N <- [0, 1, 2, 3, 4]],
    t(ssl_tls, <<16#80, 10, 2, 0, 1, "abcdefg">>),
    t(ssl_tls, <<22, 3, 1, 255, 255>>),
    t(ssl_tls, <<22, 3, 1, 0, 0, "x">>),
    t(ssl_tls, <<22, 3, 1, 0, 4, "abcd">>, [{packet_size, 3}]).

options() ->
    [t(raw, <<"a">>, O)
     || O <- [x, [x], [{packet_size, a}], [{packet_size, -1}], [{packet_size, 16#ffffffff}], [{packet_size, 16#100000000}], [{line_length, 1.0}], [{line_delimiter, 256}],
              [{line_delimiter, $a}], [{line_delimiter, "a"}], [{unknown, 1}], [{packet_size, 1, 2}], [{line_length, 1}, {line_length, 2}]]],
    [t(T, <<"a">>) || T <- [3, 5, 8, foo, "http", 1.0, -1, {raw}]],
    [t(raw, B) || B <- ["abc", <<1:1>>, <<1:9>>, abc]].

unaligned() ->
    <<_:3, B/bitstring>> = <<0:3, 2, "abcd">>,
    t(1, B),
    <<_:1, H/bitstring>> = <<0:1, "Host: me\r\n\r\n">>,
    t(httph, H),
    t(httph_bin, H),
    <<_, C/binary>> = <<"xGET / HTTP/1.1\r\nabc">>,
    t(http, C).

sequence() ->
    Bin = <<"POST /form HTTP/1.1\r\nHost: example.com\r\nContent-Length: 3\r\nX-Long: a\r\n b\r\n\r\nabc">>,
    {ok, Request, Rest} = erlang:decode_packet(http_bin, Bin, []),
    io:format("~p~n~p~n", [Request, fields(Rest, [])]).

fields(Bin, Acc) ->
    case erlang:decode_packet(httph_bin, Bin, []) of
        {ok, http_eoh, Body} -> {lists:reverse(Acc), Body};
        {ok, {http_header, _, Name, _, Value}, Rest} -> fields(Rest, [{Name, Value} | Acc])
    end.
