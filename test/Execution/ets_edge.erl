-module(ets_edge).
-export([main/0]).
%% Corners: empty specifications, replacements that keep the key, positions.
p(L, F) -> R = try F() catch C:E:S -> {C,E,case S of [{_,_,A,X}|_] when is_list(A) -> X; _ -> x end} end, io:format("~s: ~0tp~n",[L,R]).
main() ->
  [e(Y) || Y <- [set,ordered_set,bag,duplicate_bag]].
e(Y) ->
  T = ets:new(t,[Y]), ets:insert(T,[{1,a},{2,b},{3,c},{1.0,d}]),
  p(sel3_notab, fun() -> ets:select(nono,[{'_',[],[x]}],1) end),
  p(sel_empty, fun() -> {ets:select(T,[]),ets:select_count(T,[]),ets:select_delete(T,[]),ets:match_delete(T,foo)} end),
  p(sel3_empty, fun() -> ets:select(T,[],1) end),
  p(rep_bag, fun() -> ets:select_replace(T,[{{'$1','$2'},[],[{{'$1',{const,new}}}]}]) end),
  p(rep_whole, fun() -> ets:select_replace(T,[{'$1',[],['$1']}]) end),
  p(rep_const, fun() -> ets:select_replace(T,[{{2,'$1'},[],[{const,{2,z}}]}]) end),
  p(rep_setel, fun() -> ets:select_replace(T,[{{2,'$1'},[],[{{2}}]}]) end),
  p(l, fun() -> lists:sort(ets:tab2list(T)) end),
  p(next, fun() -> ets:next(T, zz) end),
  p(prev, fun() -> ets:prev(T, zz) end),
  p(rev, fun() -> lists:sort(ets:select_reverse(T,[{'_',[],['$_']}])) end),
  p(fixdel, fun() -> ets:safe_fixtable(T,true), ets:delete_all_objects(T), R = {ets:info(T,size),ets:first(T)}, ets:insert(T,{1,q}), ets:safe_fixtable(T,false), {R,ets:tab2list(T)} end),
  p(le_pos, fun() -> ets:lookup_element(T,77,0) end),
  p(le_pos2, fun() -> ets:lookup_element(T,77,foo) end),
  p(upd_big, fun() -> ets:insert(T,{n,1 bsl 65}), ets:update_counter(T,n,-(1 bsl 65)) end),
  p(upd_4, fun() -> ets:update_counter(T,n,{2,1,x}) end),
  p(upd_el, fun() -> ets:update_element(T,n,{2,3,4}) end),
  p(ins_new_bad, fun() -> ets:insert_new(T,foo) end),
  p(ren, fun() -> ets:rename(T,"x") end),
  p(m3, fun() -> ets:match(T,'$1',foo) end),
  p(info, fun() -> ets:info(T,"x") end),
  p(slot, fun() -> ets:slot(T,x) end),
  p(msr, fun() -> ets:match_spec_run([1|2],ets:match_spec_compile([{'_',[],[x]}])) end),
  p(deltwice, fun() -> ets:delete(T), ets:delete(T) end),
  p(fix, fun() -> ets:safe_fixtable(T,true) end).
