//===- ErlProcessOps.td - Processes and messages ----------------*- tablegen -*-===//

#ifndef LUCIOLE_DIALECT_ERL_IR_ERLPROCESSOPS_TD
#define LUCIOLE_DIALECT_ERL_IR_ERLPROCESSOPS_TD

include "luciole/Dialect/Erl/IR/ErlAttrs.td"
include "luciole/Dialect/Erl/IR/ErlTypes.td"

def Erl_SelfOp : Erl_Op<"self", [Pure]> {
  let summary = "the running process";
  let description = [{
    ```mlir
    erl.func @"f/0"() -> !erl.term {
      %r = erl.self : !erl.pid
      erl.return %r : !erl.pid
    }
    ```
  }];
  let results = (outs Erl_Term:$result);
  let assemblyFormat = "attr-dict `:` type($result)";
}

def Erl_SpawnOp : Erl_Op<"spawn", [Fallible, CallsCode]> {
  let summary = "starts a process that runs a fun";
  let description = [{
    Fails with badarg when the operand is no fun of arity 0.

    ```mlir
    erl.func @"f/1"(%f: !erl.term) -> !erl.term {
      %r = erl.spawn %f link : (!erl.term) -> !erl.pid
      erl.return %r : !erl.pid
    }
    ```
  }];
  let arguments = (ins Erl_Term:$fun, UnitAttr:$link);
  let results = (outs Erl_Term:$result);
  let assemblyFormat = "$fun (`link` $link^)? attr-dict `:` functional-type(operands, results)";
}

def Erl_SendOp : Erl_Op<"send", [Fallible, CallsCode]> {
  let summary = "sends a message; the result is the message";
  let description = [{
    Fails with badarg when the destination is no process, port, registered name
    or `{Name, Node}`.

    ```mlir
    erl.func @"f/2"(%to: !erl.term, %x: !erl.term) -> !erl.term {
      %r = erl.send %to, %x : (!erl.term, !erl.term) -> !erl.term
      erl.return %r : !erl.term
    }
    ```
  }];
  let arguments = (ins Erl_Term:$destination, Erl_Term:$message);
  let results = (outs Erl_Term:$result);
  let assemblyFormat = "$destination `,` $message attr-dict `:` functional-type(operands, results)";
}

def Erl_ReceiveOp : Erl_Op<"receive", [NoTerminator]> {
  let summary = "waits for the first message that a clause matches";
  let description = [{
    Messages are tried in the order of their arrival, each against the clauses;
    what matches is taken out of the queue. The clauses' patterns take the
    message. With a timeout (milliseconds, or the atom infinity) the `after`
    region runs when no message matched in time. Fails with `timeout_value`
    for another timeout. Both regions yield the results.

    ```mlir
    erl.func @"f/1"(%x: !erl.term) -> !erl.term {
      %r = erl.receive -> (!erl.term) {
        erl.clause pattern {
        ^bb0(%m: !erl.term):
          erl.bind %m : !erl.term
        } body {
        ^bb0(%m: !erl.term):
          erl.yield %m : !erl.term
        }
      } timeout %x : !erl.term {
        erl.yield %x : !erl.term
      }
      erl.return %r : !erl.term
    }
    ```
  }];
  let arguments = (ins Optional<Erl_Term>:$timeout);
  let results = (outs Variadic<Erl_Value>:$results);
  let regions = (region AnyRegion:$clauses, AnyRegion:$after_region);
  let assemblyFormat = [{
    (`->` `(` type($results)^ `)`)? attr-dict-with-keyword $clauses
    (`timeout` $timeout^ `:` type($timeout) $after_region)?
  }];
  let hasRegionVerifier = 1;
}

//===----------------------------------------------------------------------===//
// Receiving in the low form
//===----------------------------------------------------------------------===//

def Erl_ReceivePeekOp : Erl_Op<"receive_peek"> {
  let summary = "the message at the save point, if there is one";
  let description = [{
    Without success the message must not be used.

    ```mlir
    erl.func @"f/0"() -> !erl.term {
      cf.br ^peek
    ^peek:
      %ok, %m = erl.receive_peek : !erl.term
      cf.cond_br %ok, ^test, ^wait
    ^test:
      %is = erl.test atom %m : !erl.term
      cf.cond_br %is, ^take, ^skip
    ^take:
      erl.receive_accept
      erl.return %m : !erl.term
    ^skip:
      erl.receive_skip
      cf.br ^peek
    ^wait:
      %w = erl.receive_wait : () -> !erl.bool
      cf.br ^peek
    }
    ```
  }];
  let results = (outs I1:$ok, Erl_Term:$message);
  let assemblyFormat = "attr-dict `:` type($message)";
}

def Erl_ReceiveSkipOp : Erl_Op<"receive_skip"> {
  let summary = "moves the save point past the message that did not match";
  let description = [{
    ```mlir
    erl.func @"f/0"() -> !erl.term {
      cf.br ^peek
    ^peek:
      %ok, %m = erl.receive_peek : !erl.term
      cf.cond_br %ok, ^test, ^wait
    ^test:
      %is = erl.test atom %m : !erl.term
      cf.cond_br %is, ^take, ^skip
    ^take:
      erl.receive_accept
      erl.return %m : !erl.term
    ^skip:
      erl.receive_skip
      cf.br ^peek
    ^wait:
      %w = erl.receive_wait : () -> !erl.bool
      cf.br ^peek
    }
    ```
  }];
  let assemblyFormat = "attr-dict";
}

def Erl_ReceiveAcceptOp : Erl_Op<"receive_accept"> {
  let summary = "takes the message at the save point out of the queue";
  let description = [{
    Also stops the timer and puts the save point back to the front.

    ```mlir
    erl.func @"f/0"() -> !erl.term {
      cf.br ^peek
    ^peek:
      %ok, %m = erl.receive_peek : !erl.term
      cf.cond_br %ok, ^test, ^wait
    ^test:
      %is = erl.test atom %m : !erl.term
      cf.cond_br %is, ^take, ^skip
    ^take:
      erl.receive_accept
      erl.return %m : !erl.term
    ^skip:
      erl.receive_skip
      cf.br ^peek
    ^wait:
      %w = erl.receive_wait : () -> !erl.bool
      cf.br ^peek
    }
    ```
  }];
  let assemblyFormat = "attr-dict";
}

def Erl_ReceiveWaitOp : Erl_Op<"receive_wait", [Fallible, CallsCode]> {
  let summary = "suspends until a message comes or the time is over";
  let description = [{
    The result is the atom true when there is a message to look at, false when
    the time is over (the save point is then back at the front). Fails with
    `timeout_value`.

    ```mlir
    erl.func @"f/0"() -> !erl.term {
      cf.br ^peek
    ^peek:
      %ok, %m = erl.receive_peek : !erl.term
      cf.cond_br %ok, ^test, ^wait
    ^test:
      %is = erl.test atom %m : !erl.term
      cf.cond_br %is, ^take, ^skip
    ^take:
      erl.receive_accept
      erl.return %m : !erl.term
    ^skip:
      erl.receive_skip
      cf.br ^peek
    ^wait:
      %w = erl.receive_wait : () -> !erl.bool
      cf.br ^peek
    }
    ```
  }];
  let arguments = (ins Optional<Erl_Term>:$timeout);
  let results = (outs Erl_Term:$result);
  let assemblyFormat = "($timeout^)? attr-dict `:` functional-type(operands, results)";
}

def Erl_ReceiveMarkOp : Erl_Op<"receive_mark"> {
  let summary = "a mark behind the messages that have arrived";
  let description = [{
    For `erl.receive_use_mark`.

    ```mlir
    erl.func @"f/0"() -> !erl.term {
      %mark = erl.receive_mark
      %ref = erl.bif "erlang" "make_ref"() : () -> !erl.term
      erl.receive_use_mark %mark
      cf.br ^peek
    ^peek:
      %ok, %m = erl.receive_peek : !erl.term
      cf.cond_br %ok, ^test, ^wait
    ^test:
      %is = erl.compare exact_eq %m, %ref : !erl.term, !erl.term
      cf.cond_br %is, ^take, ^skip
    ^take:
      erl.receive_accept
      erl.return %m : !erl.term
    ^skip:
      erl.receive_skip
      cf.br ^peek
    ^wait:
      %w = erl.receive_wait : () -> !erl.bool
      cf.br ^peek
    }
    ```
  }];
  let results = (outs I64:$mark);
  let assemblyFormat = "attr-dict";
}

def Erl_ReceiveUseMarkOp : Erl_Op<"receive_use_mark"> {
  let summary = "starts the receive that follows behind a mark";
  let description = [{
    Moves the save point from the front to the first message behind the mark, or
    to one before it: what the marked messages are is for whoever places the
    mark to know.

    ```mlir
    erl.func @"f/0"() -> !erl.term {
      %mark = erl.receive_mark
      %ref = erl.bif "erlang" "make_ref"() : () -> !erl.term
      erl.receive_use_mark %mark
      cf.br ^peek
    ^peek:
      %ok, %m = erl.receive_peek : !erl.term
      cf.cond_br %ok, ^test, ^wait
    ^test:
      %is = erl.compare exact_eq %m, %ref : !erl.term, !erl.term
      cf.cond_br %is, ^take, ^skip
    ^take:
      erl.receive_accept
      erl.return %m : !erl.term
    ^skip:
      erl.receive_skip
      cf.br ^peek
    ^wait:
      %w = erl.receive_wait : () -> !erl.bool
      cf.br ^peek
    }
    ```
  }];
  let arguments = (ins I64:$mark);
  let assemblyFormat = "$mark attr-dict";
}

#endif // LUCIOLE_DIALECT_ERL_IR_ERLPROCESSOPS_TD
