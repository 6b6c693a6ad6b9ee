// RUN: erl-opt %s | FileCheck %s
// RUN: erl-opt %s | erl-opt | FileCheck %s
// RUN: erl-opt %s -mlir-print-op-generic | erl-opt | FileCheck %s

// CHECK: module @lists attributes {erl.file = "lists.erl", erl.module = "lists"}
module @lists attributes {erl.module = "lists", erl.file = "lists.erl"} {

// CHECK-LABEL: erl.func @"map/2"
// CHECK-SAME: attributes {exported}
erl.func @"map/2"(%f: !erl.term, %l: !erl.term) -> !erl.term attributes {exported} {
  // CHECK: erl.case(%{{.*}}, %{{.*}}) : (!erl.term, !erl.term) -> !erl.term no_match function_clause {
  %r = erl.case (%f, %l) : (!erl.term, !erl.term) -> !erl.term no_match function_clause {
    erl.clause pattern {
    ^bb0(%f0: !erl.term, %l0: !erl.term):
      // CHECK: erl.match_cons %{{.*}} : (!erl.term) -> (!erl.term, !erl.term)
      %h, %t = erl.match_cons %l0 : (!erl.term) -> (!erl.term, !erl.term)
      // CHECK: erl.bind %{{.*}}, %{{.*}} : !erl.term, !erl.term
      erl.bind %h, %t : !erl.term, !erl.term
    } guards {
    ^bb0(%h: !erl.term, %t: !erl.term):
      // CHECK: erl.guard {
      erl.guard {
        %c = erl.test integer %h : !erl.term
        // CHECK: erl.guard_check
        erl.guard_check %c
      }
    } body {
    ^bb0(%h: !erl.term, %t: !erl.term):
      %h2 = erl.call_fun %f(%h) : (!erl.term, !erl.term) -> !erl.term
      %t2 = erl.call @"map/2"(%f, %t) : (!erl.term, !erl.term) -> !erl.term
      %c = erl.cons %h2, %t2 : (!erl.term, !erl.term) -> !erl.cons
      erl.yield %c : !erl.cons
    }
    erl.clause pattern {
    ^bb0(%f0: !erl.term, %l0: !erl.term):
      // CHECK: erl.match_const %{{.*}} : !erl.term, #erl.nil
      erl.match_const %l0 : !erl.term, #erl.nil
      erl.match_test function_arity %f0 arity 1 : !erl.term
      erl.match_test tagged_tuple %f0 arity 2 tag <"ok"> : !erl.term
      erl.bind
    } body {
      %n = erl.constant #erl.nil -> !erl.nil
      erl.yield %n : !erl.nil
    }
  }
  erl.return %r : !erl.term
}

// CHECK-LABEL: erl.func @"literals/0"
erl.func @"literals/0"() -> !erl.term {
  // CHECK: #erl.int<-170141183460469231731687303715884105728>
  %0 = erl.constant #erl.int<-170141183460469231731687303715884105728> -> !erl.integer
  // CHECK: #erl.int<9223372036854775808>
  %00 = erl.constant #erl.int<9223372036854775808> -> !erl.integer
  // CHECK: #erl.float<-1.500000e+00>
  %1 = erl.constant #erl.float<-1.5> -> !erl.float
  // CHECK: #erl.float<-0.000000e+00>
  %2 = erl.constant #erl.float<-0.0> -> !erl.float
  // CHECK: #erl.list<"abc">
  %3 = erl.constant #erl.list<[#erl.int<97>, #erl.int<98>, #erl.int<99>]> -> !erl.cons
  // CHECK: #erl.list<[#erl.atom<"a b">, #erl.nil], #erl.int<1>>
  %4 = erl.constant #erl.list<[#erl.atom<"a b">, #erl.nil], #erl.int<1>> -> !erl.cons
  // CHECK: #erl.tuple<[]>
  %5 = erl.constant #erl.tuple<[]> -> !erl.tuple<0>
  // CHECK: #erl.map<[#erl.atom<"k">, #erl.tuple<[#erl.nil]>]>
  %6 = erl.constant #erl.map<[#erl.atom<"k">, #erl.tuple<[#erl.nil]>]> -> !erl.map
  // CHECK: #erl.bits<"616280", 17>
  %7 = erl.constant #erl.bits<"616280", 17> -> !erl.bitstring
  // CHECK: #erl.export<"lists", "map", 2>
  %8 = erl.constant #erl.export<"lists", "map", 2> -> !erl.fun<2>
  // CHECK: !erl.small<-5, 5>
  %9 = erl.constant #erl.int<5> -> !erl.small<-5, 5>
  %10 = erl.cast %9 : !erl.small<-5, 5> to !erl.small
  erl.return %10 : !erl.small
}

// CHECK-LABEL: erl.func @"high/2"
erl.func @"high/2"(%a: !erl.term, %b: !erl.term) -> !erl.term {
  %c = erl.is_true %a : !erl.term
  // CHECK: erl.if %{{.*}} -> (!erl.term) {
  %r = erl.if %c -> (!erl.term) {
    erl.yield %a : !erl.term
  } else {
    erl.yield %b : !erl.term
  }
  // CHECK: erl.try -> (!erl.term) {
  %t = erl.try -> (!erl.term) {
    %x = erl.arith add %a, %b : (!erl.term, !erl.term) -> !erl.term
    erl.yield %x : !erl.term
  // CHECK: } of {
  } of {
  ^bb0(%v: !erl.term):
    erl.yield %v : !erl.term
  // CHECK: } catch {
  } catch {
  ^bb0(%class: !erl.term, %reason: !erl.term, %token: !erl.term):
    %st = erl.stacktrace %token : (!erl.term) -> !erl.term
    %x = erl.raise %class, %reason, %st : (!erl.term, !erl.term, !erl.term) -> !erl.term
    erl.yield %x : !erl.term
  }
  // CHECK: erl.try_after {
  erl.try_after {
    erl.yield
  // CHECK: } after {
  } after {
    erl.yield
  }
  // CHECK: erl.catch -> !erl.term {
  %k = erl.catch -> !erl.term {
    erl.yield %t : !erl.term
  }
  // CHECK: erl.lambda "-high/2-fun-0-" arity 1 index 0 uniq 7 -> !erl.fun<1> {
  %l = erl.lambda "-high/2-fun-0-" arity 1 index 0 uniq 7 -> !erl.fun<1> {
  ^bb0(%x: !erl.term):
    erl.return %k : !erl.term
  }
  // CHECK: erl.letrec "-high/2-lc$^0/1-0-"(%{{.*}}) : (!erl.term) -> !erl.term {
  %lc = erl.letrec "-high/2-lc$^0/1-0-"(%a) : (!erl.term) -> !erl.term {
  ^bb0(%x: !erl.term):
    // CHECK: erl.recur "-high/2-lc$^0/1-0-"(%{{.*}}) : (!erl.term) -> !erl.term
    %y = erl.recur "-high/2-lc$^0/1-0-"(%x) : (!erl.term) -> !erl.term
    erl.return %y : !erl.term
  }
  // CHECK: erl.receive -> (!erl.term) {
  %rc = erl.receive -> (!erl.term) {
    erl.clause pattern {
    ^bb0(%m: !erl.term):
      %ctx = erl.match_bits %m : !erl.term
      // CHECK: erl.match_segment %{{.*}} size %{{.*}} : !erl.term <integer, 8, signed, little> -> !erl.term
      %v, %c1 = erl.match_segment %ctx size %a : !erl.term <integer, 8, signed, little> -> !erl.term
      %w, %c2 = erl.match_segment %c1 <utf8, 1, unsigned, big> -> !erl.term
      %rest = erl.match_bits_rest %c2 unit 8 -> !erl.binary
      erl.bind %v, %rest : !erl.term, !erl.binary
    } body {
    ^bb0(%v: !erl.term, %rest: !erl.binary):
      erl.yield %v : !erl.term
    }
  // CHECK: } timeout %{{.*}} : !erl.term {
  } timeout %b : !erl.term {
    erl.yield %b : !erl.term
  }
  erl.return %lc : !erl.term
}

// CHECK-LABEL: erl.func @"low/2"
erl.func @"low/2"(%a: !erl.term, %b: !erl.term) -> !erl.term {
  // CHECK: erl.switch %{{.*}} : !erl.term, [
  // CHECK-NEXT: default ^bb1,
  // CHECK-NEXT: #erl.atom<"x"> ^bb2(%{{.*}} : !erl.term),
  // CHECK-NEXT: #erl.int<3> ^bb1
  // CHECK-NEXT: ]
  erl.switch %a : !erl.term, [
    default ^bb1,
    #erl.atom<"x"> ^bb2(%b : !erl.term),
    #erl.int<3> ^bb1
  ]
^bb1:
  erl.reserve 5
  // CHECK: erl.bits_construct(%{{.*}}, %{{.*}}) sizes(%{{.*}}) [#erl.segment<integer, 1, unsigned, big>, #erl.segment<utf8, 1, unsigned, big>] sized [true, false] : (!erl.term, !erl.term), (!erl.term) -> !erl.binary
  %bits = erl.bits_construct (%a, %b) sizes(%a) [#erl.segment<integer, 1, unsigned, big>, #erl.segment<utf8, 1, unsigned, big>] sized [true, false]
    : (!erl.term, !erl.term), (!erl.term) -> !erl.binary
  %failed = erl.failed %bits : !erl.binary
  cf.cond_br %failed, ^bb3, ^bb4
^bb2(%y: !erl.term):
  // CHECK: erl.tail_call @"low/2"(%{{.*}}, %{{.*}}) : (!erl.term, !erl.term) -> ()
  erl.tail_call @"low/2"(%y, %y) : (!erl.term, !erl.term) -> ()
^bb3:
  erl.capture
  %class, %reason = erl.landing : !erl.atom, !erl.term
  %st = erl.stacktrace : () -> !erl.list
  erl.propagate
^bb4:
  %f = erl.make_fun @"low/2" arity 1 index 2 uniq 3 name "low" () : () -> !erl.fun<1>
  %g = erl.make_fun @"low/2" arity 1 index 2 uniq 3 (%a, %b) : (!erl.term, !erl.term) -> !erl.fun<1>
  %fv = erl.free_var %g[1] : (!erl.fun<1>) -> !erl.term
  %ok, %ctx = erl.bits_start %a : !erl.term
  %ok2, %v, %ctx2 = erl.bits_get %ctx size %b : !erl.term <binary, 8, unsigned, big> -> !erl.binary
  %ok3, %ctx3 = erl.bits_skip %ctx2 <utf16, 1, unsigned, little>
  %end = erl.bits_at_end %ctx3
  %unit = erl.bits_test_unit %ctx3 unit 8
  %rest = erl.bits_rest %ctx3 -> !erl.binary
  %m = erl.map_update %a [%b, %b] exact [true] : (!erl.term, !erl.term, !erl.term) -> !erl.map
  %m2 = erl.map_new %b, %b : (!erl.term, !erl.term) -> !erl.map
  %mv = erl.map_get %m, %b : (!erl.map, !erl.term) -> !erl.term
  %e = erl.fault badmatch(%a) : (!erl.term) -> !erl.term
  %cmp = erl.compare exact_eq %a, %b : !erl.term, !erl.term
  %eq = erl.is_eq %a : !erl.term, #erl.atom<"a">
  %bool = erl.from_bool %eq -> !erl.bool
  %bif = erl.bif "erlang" "abs"(%a) : (!erl.term) -> !erl.number
  %rem = erl.call_remote "m" "f"(%a) : (!erl.term) -> !erl.number
  %dyn = erl.call_dynamic %a, %b(%a) : (!erl.term, !erl.term, !erl.term) -> !erl.term
  %ap = erl.apply %a, %b, %a : (!erl.term, !erl.term, !erl.term) -> !erl.term
  %ap2 = erl.apply_fun %a, %b : (!erl.term, !erl.term) -> !erl.term
  %fl = erl.unbox_float %a : !erl.term
  %bf = erl.box_float %fl -> !erl.float
  %sm = erl.unbox_small %a : !erl.term
  %bs = erl.box_small %sm -> !erl.small
  %tu = erl.tuple %a, %b : (!erl.term, !erl.term) -> !erl.tuple<2>
  %el = erl.element %tu[1] : (!erl.tuple<2>) -> !erl.term
  %s = erl.send %a, %b : (!erl.term, !erl.term) -> !erl.term
  %ks, %kv = erl.kept "x" -> !erl.term
  %ke = erl.keep "x" %kv : (!erl.term) -> !erl.term
  erl.tail_apply %a, %b, %a : (!erl.term, !erl.term, !erl.term) -> ()
}
}
