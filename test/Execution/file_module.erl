%% The module file: whole files, names, directories, and files opened raw and through a process.
-module(file_module).
-export([main/0]).
-include_lib("kernel/include/file.hrl").

-define(P(X), io:format("~tp~n", [X])).

main() ->
    whole(), names(), raw(), cooked(), encodings(), reading(), lines(), copying(), terms(), owners(), errors(), modes(), others().

whole() ->
    ?P(file:write_file("a.txt", ["hello ", <<"world">>, $\n])),
    ?P(file:read_file("a.txt")),
    ?P(file:read_file(<<"a.txt">>)),
    ?P(file:read_file('a.txt')),
    ?P(file:read_file(["a", [$., "txt"]])),
    ?P(file:write_file("a.txt", "more", [append])),
    ?P(file:read_file("a.txt")),
    ?P(file:read_file("nope")),
    ?P(file:write_file("x.txt", "1", [exclusive])),
    ?P(file:write_file("x.txt", "2", [exclusive])).

names() ->
    ?P(file:make_dir("dir")),
    ?P(file:make_dir("dir")),
    ?P(file:rename("x.txt", "dir/y.txt")),
    ?P(file:list_dir("dir")),
    ?P(file:list_dir_all("dir")),
    ?P(file:copy("dir/y.txt", "dir/z.txt")),
    {ok, L} = file:list_dir("dir"),
    ?P(lists:sort(L)),
    ?P(file:delete("dir/z.txt")),
    ?P(file:del_dir("dir")),
    ?P(file:del_dir_r("dir")),
    ?P(file:list_dir("dir")),
    ?P(file:make_symlink("a.txt", "link")),
    ?P(file:read_link("link")),
    {ok, #file_info{type = T1}} = file:read_link_info("link"),
    {ok, #file_info{type = T2, size = S}} = file:read_file_info("link"),
    {ok, #file_info{type = T3}} = file:read_file_info("link", [raw, {time, posix}]),
    ?P({T1, T2, T3, S}),
    ?P(file:change_mode("a.txt", 8#600)),
    {ok, #file_info{mode = M}} = file:read_file_info("a.txt"),
    ?P(M),
    ?P(file:change_time("a.txt", {{2001, 2, 3}, {4, 5, 6}})),
    {ok, #file_info{mtime = MT}} = file:read_file_info("a.txt"),
    ?P(MT),
    {ok, Cwd} = file:get_cwd(),
    ?P(file:make_dir("in")),
    ?P(file:set_cwd("in")),
    {ok, In} = file:get_cwd(),
    ?P(In =:= Cwd ++ "/in"),
    ?P(file:set_cwd("..")),
    ?P(filelib:ensure_dir("p/q/r/file")),
    ?P(filelib:is_dir("p/q/r")),
    ?P(filelib:wildcard("p/*")).

raw() ->
    {ok, F} = file:open("r.bin", [raw, write, read, binary]),
    ?P(file:write(F, "0123456789")),
    ?P(file:position(F, bof)),
    ?P(file:read(F, 4)),
    ?P(file:pread(F, 2, 3)),
    ?P(file:pread(F, [{0, 1}, {9, 5}, {20, 1}])),
    ?P(file:pwrite(F, 5, "abc")),
    ?P(file:pwrite(F, [{0, "x"}, {9, "y"}])),
    ?P(file:position(F, {eof, -2})),
    ?P(file:read(F, 10)),
    ?P(file:read(F, 10)),
    ?P(file:position(F, {bof, 3})),
    ?P(file:truncate(F)),
    ?P(file:close(F)),
    ?P(file:read_file("r.bin")),
    ?P(file:close(F)),
    {ok, D} = file:open("r.bin", [raw, append, {delayed_write, 100, 1000}]),
    ?P([file:write(D, "piece ") || _ <- lists:seq(1, 3)]),
    ?P(file:close(D)),
    ?P(file:read_file("r.bin")),
    {ok, L} = file:open("r.bin", [raw, read, read_ahead]),
    ?P(file:read(L, 5)),
    ?P(file:read_line(L)),
    ?P(file:close(L)).

cooked() ->
    {ok, F} = file:open("c.txt", [write, read]),
    ?P(is_pid(F)),
    ?P(file:write(F, "line one\nline two\n")),
    ?P(io:format(F, "~p ~s~n", [{a, 1}, "formatted"])),
    ?P(file:position(F, bof)),
    ?P(file:read(F, 4)),
    ?P(file:read_line(F)),
    ?P(io:get_line(F, "")),
    ?P(io:get_line(F, "")),
    ?P(io:get_chars(F, "", 3)),
    ?P(io:get_line(F, '')),
    ?P(io:get_line(F, '')),
    ?P(file:pread(F, 5, 3)),
    ?P(file:pwrite(F, 5, "ONE")),
    ?P(file:position(F, {bof, 5})),
    ?P(io:fread(F, "", "~s ~s ~s")),
    ?P(file:position(F, cur)),
    ?P(file:truncate(F)),
    ?P(file:sync(F)),
    ?P(file:datasync(F)),
    ?P(io:getopts(F)),
    ?P(file:close(F)),
    ?P(file:read_file("c.txt")),
    ?P(file:write(F, "x")),
    ?P(file:close(F)).

encodings() ->
    {ok, U} = file:open("u.txt", [write, {encoding, utf8}]),
    ?P(io:put_chars(U, [8364, $a, 233, 10])),
    ?P(io:format(U, "~ts~n", [[233, 8364]])),
    ?P(file:write(U, <<255>>)),
    file:close(U),
    ?P(file:read_file("u.txt")),
    {ok, R} = file:open("u.txt", [read, {encoding, utf8}]),
    ?P(io:get_line(R, "")),
    ?P(io:get_chars(R, "", 2)),
    ?P(io:getopts(R)),
    file:close(R),
    {ok, L} = file:open("l.txt", [write, {encoding, latin1}]),
    ?P(io:put_chars(L, [233, 10])),
    ?P(try io:put_chars(L, [8364, 10]) catch error:Er -> Er end),
    file:close(L),
    ?P(file:read_file("l.txt")),
    [begin
         {ok, W} = file:open("w.txt", [write, {encoding, E}]),
         ok = io:put_chars(W, [8364, $x, 128512]),
         file:close(W),
         ?P({E, file:read_file("w.txt")}),
         {ok, W2} = file:open("w.txt", [read, {encoding, E}]),
         ?P(io:get_chars(W2, "", 10)),
         file:close(W2)
     end || E <- [utf8, utf16, {utf16, little}, {utf32, big}, {utf32, little}]].

reading() ->
    file:write_file("n.txt", "1 2 3\n{tuple, \"s\"}.\natom.\nlast"),
    {ok, B} = file:open("n.txt", [read, binary]),
    ?P(io:get_line(B, "")),
    ?P(io:read(B, "")),
    ?P(io:read(B, "")),
    ?P(io:get_line(B, "")),
    ?P(io:get_chars(B, "", 100)),
    ?P(io:get_chars(B, "", 100)),
    file:close(B).

lines() ->
    file:write_file("crlf.txt", "one\r\ntwo\nthree\r\n\nend"),
    [begin
         {ok, F} = file:open("crlf.txt", [read | M]),
         ?P({M, read_lines(F)}),
         file:close(F)
     end || M <- [[], [binary], [raw], [raw, read_ahead], [read_ahead], [raw, binary, {read_ahead, 3}]]].

read_lines(F) ->
    case file:read_line(F) of
        {ok, L} -> [L | read_lines(F)];
        eof -> []
    end.

copying() ->
    ?P(file:copy("a.txt", "copy.txt")),
    ?P(file:copy("a.txt", "copy.txt", 3)),
    ?P(file:read_file("copy.txt")),
    {ok, From} = file:open("a.txt", [read, raw, binary]),
    ?P(file:copy(From, {"copy2.txt", [write]}, 5)),
    file:close(From),
    ?P(file:read_file("copy2.txt")),
    ?P(file:copy("nope", "copy3.txt")).

terms() ->
    file:write_file("t.terms", "{a, 1}.\n[b, \"c\"].\n%% comment\n#{k => <<1,2>>}.\n"),
    ?P(file:consult("t.terms")),
    ?P(file:path_consult(["nope", "."], "t.terms")),
    file:write_file("bad.terms", "{a, 1}.\n{b, .\nc.\n"),
    ?P(file:consult("bad.terms")),
    ?P(file:consult("nope.terms")),
    {error, E} = file:consult("bad.terms"),
    ?P(lists:flatten(file:format_error(E))),
    ?P(lists:flatten(file:format_error(enoent))),
    {ok, F, Full} = file:path_open(["nope", "in", "."], "t.terms", [read]),
    ?P(Full),
    file:close(F),
    ?P(file:path_open(["nope"], "t.terms", [read])).

%% A file closes when its owner ends; others may use it while it lives.
owners() ->
    Self = self(),
    {Pid, Ref} = spawn_monitor(fun() ->
        {ok, F} = file:open("owned.txt", [write]),
        Self ! {file, F},
        receive stop -> ok end
    end),
    F = receive {file, X} -> X end,
    ?P(file:write(F, "from another process")),
    FRef = monitor(process, F),
    Pid ! stop,
    receive {'DOWN', Ref, process, Pid, R1} -> ?P(R1) end,
    receive {'DOWN', FRef, process, F, R2} -> ?P(R2) end,
    ?P(file:read_file("owned.txt")),
    {ok, Raw} = file:open("owned.txt", [raw, read]),
    spawn(fun() -> Self ! {raw, catch file:read(Raw, 3)} end),
    receive {raw, {'EXIT', {Reason, _}}} -> ?P(Reason); {raw, Other} -> ?P(Other) end,
    file:close(Raw).

errors() ->
    ?P([file:F("nope") || F <- [delete, read_file_info, del_dir, list_dir, read_link, set_cwd]]),
    ?P([file:F({bad}) || F <- [delete, read_file_info, del_dir, list_dir, read_link, set_cwd, make_dir, read_file]]),
    ?P(file:open("nope", [read])),
    ?P(file:open("in", [read])),
    ?P(file:open("in/x/y", [write])),
    ?P(element(1, file:open("a.txt", [bad_mode]))),
    ?P(file:open("a.txt", [{encoding, nope}])),
    ?P(file:open("a\0b", [read])),
    ?P(file:rename("nope", "x")),
    ?P(file:write_file("w.txt", [a])),
    {ok, F} = file:open("a.txt", [read]),
    ?P(file:write(F, "x")),
    ?P(file:pread(F, -1, 2)),
    ?P(file:position(F, {bof, -1})),
    ?P(file:position(F, nonsense)),
    ?P(file:read(F, x)),
    file:close(F),
    ?P(file:read(not_registered, 1)).

modes() ->
    {ok, A} = file:open("m.txt", [append]),
    file:write(A, "1"), file:close(A),
    {ok, A2} = file:open("m.txt", [append]),
    file:write(A2, "2"), file:close(A2),
    {ok, W} = file:open("m.txt", [read, write]),
    file:write(W, "3"), file:close(W),
    ?P(file:read_file("m.txt")),
    ?P(element(1, file:open("m.txt", [write, exclusive]))),
    {ok, R} = file:open("m.txt", [read, binary, raw]),
    ?P(file:read(R, 2)),
    file:close(R),
    {ok, T} = file:open("m.txt", write),
    file:close(T),
    ?P(file:read_file("m.txt")).

others() ->
    ?P(file:native_name_encoding()),
    ?P(file:read_file_info("/dev/null", [{time, posix}]) =/= {error, enoent}),
    {ok, F} = file:open("a.txt", [read]),
    ?P(file:advise(F, 0, 0, sequential)),
    ?P(file:pid2name(F) =/= undefined),
    ?P(file:pid2name(self())),
    ?P(io:request(F, foo)),
    ?P(io:setopts(F, [binary])),
    ?P(io:getopts(F)),
    file:close(F),
    ?P(file:eval("nope.erl")),
    ?P(filelib:file_size("a.txt")),
    ?P([filename:basename(N) || N <- filelib:wildcard("*.txt")]).
