%% Files through prim_file: what file and the file server are built on.
-module(file_prim).
-export([main/0]).
-include_lib("kernel/include/file.hrl").

-define(P(X), io:format("~0p~n", [X])).

main() ->
    open_files(), read_files(), write_files(), positions(), indirect(),
    names(), directories(), links(), info(), set_info(), whole_files(),
    read_ahead(), errors().

open_files() ->
    ok = prim_file:write_file("a", "hello"),
    {ok, F} = prim_file:open("a", [read]),
    [?P(prim_file:read(F, N)) || N <- [0, 3, 30, 30, 0]],
    ?P(prim_file:write(F, "x")),
    ?P(prim_file:allocate(F, 0, 10)),
    ?P(prim_file:advise(F, 0, 0, normal)),
    ?P(prim_file:advise(F, 0, 0, foo)),
    ?P(byte_size(prim_file:get_handle(F))),
    ?P(prim_file:close(F)),
    ?P([prim_file:close(F), prim_file:read(F, 1), prim_file:pread(F, 0, 1), prim_file:read_handle_info(F),
        prim_file:sync(F), prim_file:datasync(F), prim_file:get_handle(F), prim_file:truncate(F), prim_file:write(F, "x")]),
    [?P({N, M, element(1, prim_file:open(N, M))})
     || {N, M} <- [{"/dev/null", [write]}, {"/dev/zero", [read]}, {"/tmp", [read, directory]}, {"a", []}]],
    [?P({N, M, prim_file:open(N, M)})
     || {N, M} <- [{"/tmp", [read]}, {"/tmp", [write]}, {"a", [read, directory]}, {"a", [exclusive]}, {"a", foo},
                   {"nope", [read]}, {"nope/a", [write]}, {"a\0", [read]}, {<<"a\0">>, [read]}, {"a\0b", [read]},
                   {[["a"], x], []}, {a, []}, {"", []}, {[16#110000], []}, {[16#d800], []}]].

read_files() ->
    {ok, F} = prim_file:open("a", [read]),
    [?P(prim_file:pread(F, O, N)) || {O, N} <- [{0, 2}, {3, 9}, {5, 1}, {100, 1}, {1, 0}, {-1, 2}]],
    ?P(prim_file:pread(F, [{0, 1}, {1, 2}, {9, 1}])),
    ?P(prim_file:read(F, -1)),
    ?P(prim_file:read(F, 1)),
    ?P(prim_file:close(F)).

write_files() ->
    {ok, W} = prim_file:open("b", [write]),
    ?P(prim_file:read(W, 1)),
    ?P(prim_file:write(W, [<<"ab">>, "cd", [[<<"ef">>]]])),
    ?P(prim_file:pwrite(W, 10, "abc")),
    ?P(prim_file:pwrite(W, [{0, "A"}, {12, "C"}])),
    ?P(prim_file:pwrite(W, [{0, "abc"}, {-1, "x"}])),
    ?P(prim_file:pwrite(W, -1, "abc")),
    ?P(prim_file:write(W, foo)),
    ?P(prim_file:read_file("b")),
    ?P(prim_file:position(W, {bof, 4})),
    ?P(prim_file:truncate(W)),
    ?P(prim_file:sync(W)),
    ?P(prim_file:datasync(W)),
    ?P(prim_file:close(W)),
    {ok, A} = prim_file:open("b", [append]),
    ?P(prim_file:write(A, binary:copy(<<"0123456789">>, 10000))),
    ?P(prim_file:write(A, [binary:copy(<<"0123456789">>, 10000) | lists:duplicate(5000, [$a, <<"bc">>])])),
    ?P(prim_file:close(A)),
    {ok, B} = prim_file:read_file("b"),
    ?P({byte_size(B), erlang:md5(B)}),
    {ok, RW} = prim_file:open("b", [read, write]),
    ?P(prim_file:read(RW, 4)),
    ?P(prim_file:write(RW, "HERE")),
    ?P(prim_file:pread(RW, 0, 10)),
    {ok, All} = prim_file:read(RW, 100000000),
    ?P(byte_size(All)),
    prim_file:close(RW).

positions() ->
    {ok, F} = prim_file:open("a", [read]),
    [?P(prim_file:position(F, P))
     || P <- [cur, eof, {bof, 1}, {cur, 1}, {eof, -1}, 2, bof, {bof, -1}, {cur, -10}, {foo, 1}]],
    ?P(prim_file:read(F, 2)),
    prim_file:close(F).

indirect() ->
    prim_file:write_file("ip", <<5:32, 10:32, "xxabcdefg">>),
    {ok, F} = prim_file:open("ip", [read]),
    [?P(prim_file:ipread_s32bu_p32bu(F, O, M)) || {O, M} <- [{0, 100}, {0, 3}, {10, 3}, {0, infinity}, {-1, 3}]],
    prim_file:close(F).

names() ->
    [?P(catch prim_file:internal_name2native(N))
     || N <- ["a", <<"a">>, [256], [8364, 128512], <<255>>, "", <<>>]],
    [?P(catch prim_file:internal_native2name(N)) || N <- [<<"a">>, <<195, 169>>, <<195>>, <<>>, <<101, 204, 129>>]],
    [?P(prim_file:is_translatable(N)) || N <- [<<"a">>, <<195, 169>>, <<195>>, <<255>>]],
    [?P(prim_file:internal_normalize_utf8(N)) || N <- [<<"a">>, <<195, 169>>, <<101, 204, 129>>]],
    [?P(element(1, element(2, catch prim_file:F(N))))
     || {F, N} <- [{internal_name2native, a}, {internal_name2native, "a\0b"}, {internal_name2native, [-1]},
                   {internal_native2name, x}, {is_translatable, "a"}, {internal_normalize_utf8, <<195>>}]].

directories() ->
    ?P([prim_file:make_dir("d"), prim_file:make_dir("d"), prim_file:make_dir("d/e"), prim_file:make_dir("x/y")]),
    ?P([prim_file:del_dir("d"), prim_file:del_dir("d/e/."), prim_file:del_dir("a"), prim_file:del_dir("nope")]),
    ?P([prim_file:delete("d"), prim_file:delete("nope"), prim_file:delete("a/b")]),
    ?P([prim_file:rename("d", "d/e/f"), prim_file:rename("d", "a"), prim_file:rename("a", "d"),
        prim_file:rename("nope", "n"), prim_file:rename("a", "a"), prim_file:rename("/", "/")]),
    prim_file:make_dir("g"),
    ?P([prim_file:rename("g", "d"), prim_file:rename("d/e", "g"), prim_file:list_dir("d")]),
    [prim_file:write_file(["d/", N], N) || N <- ["one", "two"]],
    prim_file:write_file("d/one", "1"),
    prim_file:write_file([$d, $/, 8364], "2"),
    {ok, L} = prim_file:list_dir("d"),
    io:format("~0tp~n", [lists:sort(L)]),
    {ok, M} = prim_file:list_dir_all(<<"d">>),
    io:format("~0tp~n", [lists:sort(M)]),
    ?P([prim_file:list_dir("nope"), prim_file:list_dir("a")]),
    {ok, Cwd} = prim_file:get_cwd(),
    ?P(prim_file:set_cwd("d")),
    {ok, In} = prim_file:get_cwd(),
    ?P(lists:suffix("/d", In) andalso lists:prefix(Cwd, In)),
    ?P(prim_file:read_file("one")),
    ?P(prim_file:set_cwd(<<"..">>)),
    ?P([prim_file:set_cwd("nope"), prim_file:set_cwd("a"), prim_file:set_cwd(<<255>>)]),
    ?P([prim_file:get_cwd("/"), prim_file:get_cwd("C:"), prim_file:get_cwd(a), prim_file:altname("a")]).

links() ->
    ?P([prim_file:make_symlink("a", "l"), prim_file:make_symlink("a", "l"), prim_file:make_link("a", "d"),
        prim_file:make_link("a", "h"), prim_file:make_link("nope", "i")]),
    ?P([prim_file:read_link("l"), prim_file:read_link_all("l"), prim_file:read_link("a"), prim_file:read_link("nope")]),
    ?P(prim_file:read_file("h")).

without_times({ok, #file_info{} = I}) ->
    I#file_info{atime = 0, mtime = 0, ctime = 0, major_device = 0, inode = 0, size = case I of #file_info{type = directory} -> 0; _ -> I#file_info.size end};
without_times(Other) -> Other.

info() ->
    [?P(without_times(prim_file:read_file_info(N))) || N <- ["a", "l", "d", "/dev/null", "nope"]],
    [?P(without_times(prim_file:read_link_info(N))) || N <- ["a", "l", "nope"]],
    {ok, F} = prim_file:open("a", [read]),
    ?P(without_times(prim_file:read_handle_info(F))),
    {ok, #file_info{mtime = T}} = prim_file:read_file_info("a", [{time, posix}]),
    ?P(abs(T - erlang:system_time(second)) < 100),
    {ok, #file_info{mtime = {{Y, _, _}, {_, _, _}}}} = prim_file:read_file_info("a", [{time, universal}]),
    ?P(Y > 2000).

set_info() ->
    ?P(prim_file:write_file_info("a", #file_info{mode = 8#640})),
    {ok, #file_info{mode = Mode}} = prim_file:read_file_info("a"),
    ?P(Mode),
    ?P(prim_file:write_file_info("a", #file_info{atime = 100, mtime = 200, ctime = 300}, [{time, posix}])),
    {ok, #file_info{atime = A, mtime = M}} = prim_file:read_file_info("a", [{time, posix}]),
    ?P({A, M}),
    ?P(prim_file:write_file_info("a", #file_info{atime = {{2001, 2, 3}, {4, 5, 6}}}, [{time, universal}])),
    {ok, #file_info{atime = A2, mtime = M2}} = prim_file:read_file_info("a", [{time, universal}]),
    ?P({A2, M2}),
    ?P([prim_file:write_file_info("nope", #file_info{mode = 8#640}), prim_file:write_file_info("a", #file_info{mode = x})]).

whole_files() ->
    ?P([prim_file:read_file("/tmp"), prim_file:read_file("nope"), prim_file:read_file(<<"a">>)]),
    {ok, Status} = prim_file:read_file("/proc/self/status"),
    ?P(byte_size(Status) > 100),
    ?P([prim_file:write_file("a", [x]), prim_file:read_file("a"), prim_file:write_file("nope/a", [])]),
    ?P([prim_file:write_file("e", ""), prim_file:read_file("e")]),
    Big = rand_bytes(3000000),
    ?P(prim_file:write_file("big", Big)),
    ?P(prim_file:read_file("big") =:= {ok, Big}).

rand_bytes(N) -> << <<(I * I bsr 3):8>> || I <- lists:seq(1, N) >>.

read_ahead() ->
    prim_file:write_file("lines", [[integer_to_list(I), lists:duplicate(I rem 100, $.), "\n"] || I <- lists:seq(1, 500)] ++ "a\r\nlast"),
    [begin
         {ok, F} = prim_file:open("lines", [read, Ahead]),
         ?P(prim_file:read_line(F)),
         ?P(prim_file:read(F, 5)),
         ?P(prim_file:position(F, cur)),
         ?P(prim_file:read_line(F)),
         Lines = lines(F),
         ?P({length(Lines), erlang:md5(Lines), lists:nthtail(498, Lines)}),
         prim_file:close(F)
     end || Ahead <- [{read_ahead, 10}, read_ahead, raw]],
    {ok, RW} = prim_file:open("lines", [read, write, read_ahead]),
    ?P(prim_file:read(RW, 3)),
    ?P(prim_file:write(RW, "XYZ")),
    ?P(prim_file:read(RW, 10)),
    ?P(prim_file:pread(RW, 0, 10)),
    prim_file:close(RW).

lines(F) ->
    case prim_file:read_line(F) of
        {ok, L} -> [L | lines(F)];
        eof -> []
    end.

errors() ->
    [?P(catch prim_file:F(x)) || F <- [delete, make_dir, del_dir, list_dir, read_link, read_file]],
    ?P(prim_file:rename(x, "a")),
    B = prim_buffer:new(),
    ?P([prim_buffer:size(B), prim_buffer:write(B, [<<"abc">>, <<"defg">>]), prim_buffer:size(B),
        prim_buffer:find_byte_index(B, $d), prim_buffer:find_byte_index(B, $z), prim_buffer:read(B, 2),
        prim_buffer:skip(B, 1), prim_buffer:read_iovec(B, 2), prim_buffer:wipe(B), prim_buffer:size(B)]),
    ?P([prim_buffer:try_lock(B), prim_buffer:try_lock(B), prim_buffer:unlock(B), prim_buffer:try_lock(B)]).
