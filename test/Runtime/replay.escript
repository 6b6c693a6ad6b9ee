#!/usr/bin/env escript
%% Makes calls with OTP and writes them down for BifReplay.
%% usage: replay.escript GROUP FILE
-mode(compile).

main([Group, File]) ->
    rand:seed(exsss, {1, 2, 3}),
    {ok, Out} = file:open(File, [write, raw, binary, delayed_write]),
    Calls = calls(Group),
    [ok = file:write(Out, record(Call)) || Call <- lists:flatten(Calls)],
    ok = file:close(Out).

record({M, F, Args}) ->
    Expected = try {ok, term_to_binary(apply(M, F, Args))}
               catch Class:Reason -> {Class, term_to_binary(Reason)}
               end,
    Bytes = term_to_binary({M, F, Args, Expected}),
    <<(byte_size(Bytes)):32, Bytes/binary>>.

calls("all") -> [calls(G) || G <- groups()];
calls("lists") -> list_calls();
calls("parts") -> part_calls();
calls("checksums") -> checksum_calls();
calls("external") -> external_calls();
calls("unicode") -> unicode_calls();
calls("identities") -> identity_calls();
calls("matches") -> match_calls();
calls("display") -> display_calls().

groups() -> ["lists", "parts", "checksums", "external", "unicode", "identities", "matches"].

%% Interesting values.

binaries() ->
    Long = list_to_binary([I rem 251 || I <- lists:seq(1, 300)]),
    <<_:3, Odd:200/bitstring, _/bitstring>> = Long,
    <<_, Sub:90/binary, _/binary>> = Long,
    [<<>>, <<0>>, <<"abc">>, <<1:1>>, <<5:3>>, <<1, 2, 3:4>>, Long, Odd, Sub,
     <<Long/binary, 1:1>>, <<"häß"/utf8>>, <<255, 254>>].

iolists() ->
    [[], [[]], [1], [1, 2, 3], "hello", [1 | <<2>>], [<<1>>, [2, [3 | <<4>>]], 5],
     [[[[[]]]], 1], [<<1:1>>], [1 | 2], [256], [-1], [a], [1.0], [[1 | <<1:3>>]],
     [<<1:1>>, <<1:7>>], [<<1:4>>, 255, <<15:4>>], deep(1000), lists:seq(0, 255),
     [binaries()], [B || B <- binaries(), is_binary(B)],
     [lists:duplicate(70, $a), <<"xyz">> | list_to_binary(lists:seq(0, 99))]].

deep(0) -> [];
deep(N) -> [[N band 255 | deep(N - 1)], <<N>>].

others() -> [a, 1, -1, 1.5, {}, {1}, [], #{}, 1 bsl 70, self, <<>>, <<1>>].

integers() ->
    Small = [0, 1, -1, 2, 7, 8, 127, 128, 255, 256, -128, -129, -256, 32767, 65535, 65536],
    Powers = [P + D || N <- [27, 28, 31, 32, 59, 60, 61, 62, 63, 64, 65, 127, 128, 129, 2040, 2048, 3000],
                       P <- [1 bsl N, -(1 bsl N)], D <- [-1, 0, 1]],
    Small ++ Powers.

list_calls() ->
    Inputs = iolists() ++ binaries() ++ others(),
    [{erlang, F, [X]} || F <- [list_to_binary, iolist_to_binary, iolist_size,
                               list_to_bitstring, binary_to_list, bitstring_to_list],
                         X <- Inputs] ++
    [{binary, list_to_bin, [X]} || X <- Inputs] ++
    [{erlang, iolist_to_iovec, [X]} || X <- [<<>>, <<1>>, [], [1, 2], <<1:1>>, [a]]] ++
    [{erlang, binary_to_list, [B, S, E]} || B <- binaries(), S <- [-1, 0, 1, 2, 3, 100, a],
                                            E <- [0, 1, 2, 3, 50, 300, 301]].

part_calls() ->
    Bs = binaries() ++ [a, 1, {1, 2}, {}, []],
    Ps = [-301, -3, -1, 0, 1, 2, 3, 89, 90, 91, 300, 301, a, 1 bsl 70],
    [{erlang, F, [B]} || F <- [byte_size, bit_size, size], B <- Bs] ++
    [{binary, F, [B]} || F <- [first, last], B <- Bs] ++
    [{erlang, split_binary, [B, P]} || B <- Bs, P <- Ps] ++
    [{binary, at, [B, P]} || B <- Bs, P <- Ps] ++
    [{M, F, [B, P, L]} || {M, F} <- [{erlang, binary_part}, {binary, part}], B <- Bs, P <- Ps, L <- Ps] ++
    [{M, F, [B, P]} || {M, F} <- [{erlang, binary_part}, {binary, part}], B <- Bs,
                       P <- [{0, 0}, {0, 1}, {1, -1}, {0, -1}, {3, -3}, a, {1}, {1, 2, 3}, {a, 1}]].

checksum_calls() ->
    Inputs = iolists() ++ binaries() ++ others(),
    Numbers = [0, 1, 16#ffffffff, 16#100000000, -1, a, 123456789],
    [{erlang, F, [X]} || F <- [crc32, adler32, md5], X <- Inputs] ++
    [{erlang, F, [N, X]} || F <- [crc32, adler32], N <- Numbers, X <- [<<>>, "abc", <<1:1>>]] ++
    [{erlang, F, [A, B, S]} || F <- [crc32_combine, adler32_combine], A <- Numbers, B <- Numbers,
                               S <- [0, 1, 100, 65521, 1 bsl 40, -1, 1 bsl 63, 1 bsl 64, a]].

%% Random terms for the external format.

term(0) -> leaf(rand:uniform(11));
term(D) ->
    case rand:uniform(8) of
        1 -> list_to_tuple(terms(D));
        2 -> terms(D);
        3 -> terms(D) ++ leaf(rand:uniform(11));
        4 -> maps:from_list([{term(D - 1), term(D - 1)} || _ <- lists:seq(1, rand:uniform(6))]);
        5 -> [rand:uniform(256) - 1 || _ <- lists:seq(1, rand:uniform(30))];
        _ -> term(0)
    end.

terms(D) -> [term(D - 1) || _ <- lists:seq(1, rand:uniform(6) - 1)].

leaf(1) -> rand:uniform(1000) - 500;
leaf(2) -> lists:nth(rand:uniform(length(integers())), integers());
leaf(3) -> rand:uniform() * 1.0e10;
leaf(4) -> lists:nth(rand:uniform(5), [abc, 'häß', 'бв', '', nil]);
leaf(5) -> [];
leaf(6) -> lists:nth(rand:uniform(length(binaries())), binaries());
leaf(7) -> -0.0;
leaf(8) -> lists:nth(rand:uniform(3), [true, false, undefined]);
leaf(9) -> rand:uniform(1 bsl 70);
leaf(10) -> {};
leaf(11) -> #{}.

external_calls() ->
    Terms = integers() ++ binaries() ++ iolists() ++
        [list_to_tuple(lists:duplicate(N, a)) || N <- [255, 256, 300]] ++
        [lists:duplicate(N, 7) || N <- [65535, 65536]] ++
        [maps:from_list([{I, a} || I <- lists:seq(1, N)]) || N <- [0, 1, 5, 32, 33, 500]] ++
        [list_to_atom(lists:duplicate(255, $x)), list_to_atom(lists:duplicate(255, 16#e9)),
         list_to_atom(lists:duplicate(255, 16#431))] ++
        [fun lists:map/2, {fun a:b/0, [fun 'x y':'Z'/5]}] ++
        [term(4) || _ <- lists:seq(1, 500)],
    Bad = [<<131,98,255>>, <<131,104,2,97,1>>, <<131,108,255,255,255,255>>, <<131>>, <<>>, <<130,97,1>>,
           <<131,105,255,255,255,255,97,1>>, <<131,109,0,0,0,9,1>>, <<131,116,0,0,0,2,97,1,97,2,97,1,97,3>>,
           <<131,110,1,0,5>>, <<131,110,0,0>>, <<131,110,0,1>>, <<131,110,2,1,0,0>>, <<131,70,16#7ff0:16,0:48>>,
           <<131,99,"1.50000000000000000000e+00",0,0,0,0,0>>, <<131,99,"abc",0:(28*8)>>, <<131,115,1,"a">>,
           <<131,77,0,0,0,1,9,1>>, <<131,77,0,0,0,1,0,1>>, <<131,77,0,0,0,0,0>>, <<131,77,0,0,0,0,3>>,
           <<131,77,0,0,0,1,3,255>>, <<131,107,0,0>>, <<131,108,0,0,0,0,106>>, <<131,108,0,0,0,0,97,1>>,
           <<131,118,0,1,200>>, <<131,100,1,0,0:2048>>, <<131,119,2,195,169>>, <<1:9>>, a,
           <<131,80,0,0,0,9,1,2,3>>, <<131,80,255,255,255,255,120,156>>, <<131,97,1,2,3>>],
    Options = [[], [compressed], [{compressed, 0}], [{compressed, 1}], [{compressed, 9}], [{minor_version, 0}],
               [{minor_version, 1}], [{minor_version, 2}], [deterministic], [{minor_version, 3}], [foo],
               [{compressed, 10}], a, [compressed | a]],
    [{erlang, term_to_binary, [T]} || T <- Terms] ++
    [{erlang, external_size, [T]} || T <- Terms] ++
    [{erlang, binary_to_term, [term_to_binary(T, O)]} || T <- Terms, O <- [[], [{minor_version, 2}], [compressed]]] ++
    [{erlang, term_to_binary, [lists:nth(rand:uniform(length(Terms)), Terms), O]} || _ <- lists:seq(1, 100), O <- Options] ++
    [{erlang, binary_to_term, [B]} || B <- Bad] ++
    [{erlang, binary_to_term, [B, O]} || B <- Bad, O <- [[used], [safe, used], [foo], a]] ++
    [{erlang, binary_to_term, [mutate(term_to_binary(T))]} || T <- Terms, byte_size(term_to_binary(T)) < 1000].

%% One byte changed. Funs, pids and their like are left out.
mutate(<<131, B/binary>>) when B =/= <<>> ->
    At = rand:uniform(byte_size(B)) - 1,
    <<L:At/binary, _, R/binary>> = B,
    Mutated = <<131, L/binary, (rand:uniform(256) - 1), R/binary>>,
    case [T || T <- [88, 89, 90, 101, 102, 103, 112, 113, 114, 117, 120],
               binary:match(Mutated, <<T>>) =/= nomatch] of
        [] -> Mutated;
        _ -> mutate(<<131, B/binary>>, 0)
    end.
mutate(B, 0) -> B.

%% Character data with all kinds of errors.

chars() ->
    [[1,[2,-1],3], [1,[2,a],3], [a], [[a]], [1|a], [1|2], [1|<<"b">>], [<<208>>,<<177>>], [<<208>>,65], [<<208>>,<<65>>],
     [<<208>>], [1,<<208>>,[]], [[1,<<"ab",208>>],[]], [[1,<<"ab",208>>],$c], [[1,<<"ab",208>>],<<"c">>],
     [1,<<"ab",255,"cd">>,2,3], [[1,<<"ab",255,"cd">>,2],3], [<<"ab",255,"cd">>], <<"ab",255,"cd">>, <<"ab",208>>,
     [16#d800], [16#110000], [1 bsl 70], [1.0], [<<1:1>>], <<1:1>>, [1|<<1:1>>], [300], [<<"a">>|<<208>>],
     [[<<224,160>>],[[<<128>>]],5], [[<<224>>,<<160>>],[[],[]],5], [<<224>>,<<65>>], [[<<224>>|<<160>>],[[<<65>>,9]],5],
     a, 1, [], [[[]],[]], [<<208>>,a], [<<208,177,208>>,<<>>,<<177>>], [256,<<255>>], [-1,a], [<<255>>|a], [[<<255>>]],
     [<<"ab">>,<<255>>], [<<224>>,<<65>>,7], [<<240>>,<<65>>,<<66>>,<<67>>], [<<240>>,<<65>>,<<66,67>>,<<68>>],
     [<<"x",255>>|<<"y">>], [[1|<<255>>],2], [[<<208>>|<<65>>],2], [<<224>>,<<160,128,255>>,5], [<<224>>,<<160,65>>,<<7>>],
     [<<"a",208>>|<<177,255>>], [<<240>>,<<65>>,[[]]], "hello", "häßlich", [16#10ffff, 16#1f600], <<"бв"/utf8>>].

char_data(0) -> char_item(rand:uniform(9));
char_data(D) -> [char_data(rand:uniform(D) - 1) || _ <- lists:seq(1, rand:uniform(5))].

char_item(1) -> rand:uniform(255);
char_item(2) -> rand:uniform(16#10ffff);
char_item(3) -> random_bytes();
char_item(N) when N < 6 -> <<"aä"/utf8>>;
char_item(N) when N < 8 -> split_char();
char_item(_) -> "xyz".

random_bytes() ->
    << <<(lists:nth(rand:uniform(10), [65, 208, 177, 224, 160, 240, 144, 128, 237, 255]))>>
       || _ <- lists:seq(1, rand:uniform(4)) >>.

split_char() ->
    B = <<"aß€😀z"/utf8>>,
    At = rand:uniform(byte_size(B)) - 1,
    <<L:At/binary, R/binary>> = B,
    [L, R].

unicode_calls() ->
    Data = chars() ++ binaries() ++ others() ++ [char_data(3) || _ <- lists:seq(1, 3000)],
    Wide = [{"aß€😀", {utf16, little}}, {[<<0, 97>>, [98 | <<216, 61, 222, 0>>]], utf16}, {<<97, 0, 0, 0>>, {utf32, little}},
            {[<<0, 1, 246, 0>>, []], utf32}, {[], utf16}, {<<>>, {utf32, big}}, {<<61, 216, 0, 222>>, {utf16, little}}],
    [{unicode, F, [D, E]} || F <- [characters_to_binary, characters_to_list], D <- Data, E <- [unicode, latin1]] ++
    [{unicode, F, [D, E]} || F <- [characters_to_binary, characters_to_list], {D, E} <- Wide] ++
    [{unicode, bin_is_7bit, [D]} || D <- Data].

identity_calls() ->
    [{erlang, list_to_pid, [L]} || L <- ["<0.1.2>", "<0.1>", "0.1.2", "<0.1.2>x", "<0.32767.0>", "<0.32768.0>", "<0.1.8191>",
                                         "<0.1.8192>", "", a, "<0.01.2>", "<0. 1.2>", "<0.-1.2>", [$<|a]]] ++
    [{erlang, list_to_ref, [L]} || L <- ["#Ref<0.1.2.3>", "#Ref<0.1.2>", "#Ref<0.1.2.3", "#Ref<0.4294967296.2.3>",
                                         "#Ref<0.1.2.262144>", "#Ref<0.1.2.262143>", "Ref<0.1.2.3>", a]] ++
    [{erlang, list_to_port, [L]} || L <- ["#Port<0.1>", "#Port<0.1", "#Port<0.268435456>", "#Port<0.1>x"]] ++
    [{erlang, pid_to_list, [P]} || P <- [list_to_pid("<0.1.2>"), list_to_pid("<0.777.0>"), a]] ++
    [{erlang, ref_to_list, [R]} || R <- [list_to_ref("#Ref<0.1.2.3>"), a]] ++
    [{erlang, port_to_list, [R]} || R <- [list_to_port("#Port<0.5>"), a]].

%% Prints; the test compares standard output with what OTP's prints.
display_calls() ->
    Terms = [1.5, -0.0, 1.0e100, abc, 'Abc', 'a b', 'a\'b', 'a\nb', 'a\\b', '', a@b, a1, 'é', 'бв', 'a\x{1}b', 'a\x{80}',
             '\b\e\f\v\r\t\0\d', 'a\x{d7}', [$a, 13], [$a, 11], [7, $a], "a\nb", "a\"b\\", "aé", [$a | b], [a | "bc"],
             <<"a\nb">>, <<5:3>>, <<1, 5:3>>, <<"abc", 5:3>>, fun_is_below, #{1 => 2, "x" => <<"y">>}, [<<>>, "a"], [127], [160],
             list_to_pid("<0.1.2>"), list_to_ref("#Ref<0.1.2.3>"), [a, [b | c], {d, []}], deep(50)] ++
        integers() ++ binaries() ++ iolists() ++ others() ++ [term(4) || _ <- lists:seq(1, 100)],
    [{erlang, display, [T]} || T <- Terms].

match_calls() ->
    <<_:3, Shifted:80/bitstring, _/bitstring>> = <<(16#3f), "a,b,,ccb", 0, 0, 0>>,
    Subjects = [<<>>, <<"abc">>, <<"abcabcabd">>, <<"a,b,,c">>, <<",">>, <<",,">>, <<"aaaaa">>, <<"a\r\nb\nc\r">>, Shifted,
                <<1:1>>, a, "abc", binary:copy(<<"xyz">>, 100)] ,
    Patterns = [<<>>, <<"a">>, <<"b">>, <<"bc">>, <<"abd">>, <<",">>, <<"aa">>, [], [<<"a">>], [<<>>], [<<"a">>, <<"b">>],
                [<<"a">>, <<"ab">>, <<"abc">>], [<<"bc">>, <<"c">>, <<"a">>], [<<"\r\n">>, <<"\n">>], [<<"a">>, b], a,
                [<<"a">> | <<"b">>], <<1:1>>, [<<",">>, <<",,">>], {bm, make_ref()}, <<"zx">>, [<<"yzxyz">>, <<"zxyzxyzz">>]],
    Options = [[], [{scope, {0, 2}}], [{scope, {1, -1}}], [{scope, {1, 100}}], [{scope, {2, 1}}], [foo], a, [{scope, a}],
               [{scope, {3, -3}}], [{scope, {0, 0}}]],
    SplitOptions = Options ++ [[global], [trim], [trim_all], [global, trim], [global, trim_all], [global, trim, trim_all],
                               [global, {scope, {1, 2}}], [global, trim, {scope, {0, 3}}], [global | a]],
    Random = [{rand_ab(50), [rand_ab(3) || _ <- lists:seq(1, rand:uniform(4))]} || _ <- lists:seq(1, 300)],
    [{binary, F, [S, P]} || F <- [match, matches, split], S <- Subjects, P <- Patterns] ++
    [{binary, F, [S, P, O]} || F <- [match, matches], S <- Subjects, P <- Patterns, O <- Options] ++
    [{binary, split, [S, P, O]} || S <- Subjects, P <- Patterns, O <- SplitOptions] ++
    [{binary, F, [S, P]} || F <- [match, matches], {S, P} <- Random] ++
    [{binary, split, [S, P, [global]]} || {S, P} <- Random] ++
    [{binary, copy, [B]} || B <- binaries() ++ others()] ++
    [{binary, copy, [B, N]} || B <- binaries() ++ [a], N <- [-1, 0, 1, 2, 3, 17, a]] ++
    [{binary, F, [L]} || F <- [longest_common_prefix, longest_common_suffix],
                         L <- [[], [a], [<<"ab">>], <<"a">>, [<<"abc">>, <<"abd">>], [<<"abc">>, <<"bc">>], [<<>>, <<"a">>],
                               [<<"a">> | b], [<<"a">>, <<1:1>>], [Shifted, Shifted, <<1>>], [Shifted, Shifted]]] ++
    [{binary, decode_unsigned, [B]} || B <- binaries() ++ others()] ++
    [{binary, decode_unsigned, [B, E]} || B <- binaries() ++ others(), E <- [big, little, foo]] ++
    [{binary, encode_unsigned, [I]} || I <- integers() ++ others()] ++
    [{binary, encode_unsigned, [I, E]} || I <- integers() ++ others(), E <- [big, little, foo]].

rand_ab(N) -> << <<($a + rand:uniform(2))>> || _ <- lists:seq(1, rand:uniform(N)) >>.
