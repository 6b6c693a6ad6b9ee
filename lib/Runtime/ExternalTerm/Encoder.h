//===- Encoder.h - Writing a term in portions ---------------------*- C++ -*-===//
//
// A large term is written in portions, between which its process may collect
// and others have their turn. What is left to do then names places in objects
// on the heap: `park` hands these objects out as a tuple, `unpark` takes them
// back from where they are by then.
//
//===----------------------------------------------------------------------===//

#ifndef LUCIOLE_LIB_RUNTIME_EXTERNALTERM_ENCODER_H
#define LUCIOLE_LIB_RUNTIME_EXTERNALTERM_ENCODER_H

#include "luciole/Runtime/ExternalTerm.h"
#include "luciole/Runtime/WorkStack.h"

namespace luciole {

class Encoder {
public:
  explicit Encoder(const EncodeOptions &options) : options(options) {}
  /// One that goes on where another, whose process must not collect in
  /// between, has stopped.
  Encoder(Encoder &other);

  void start(Process &p, Term t);
  /// Writes until all is done (true) or the budget, about one for each term, is
  /// used up.
  bool run(Process &p, size_t &budget);

  Term park(Process &p);
  void unpark(Term objects);

  EncodeOptions options;
  ByteBuffer out;

private:
  /// What is still to be written: `count` words of a boxed object from `index`
  /// on, or as many pairs of the words of two objects, the second one's from
  /// `index` + 1; or the rest of a list.
  struct Pending {
    enum : uint8_t { Words, Pairs, List } kind;
    Term object, other;
    size_t index, count;
  };

  void encode(Term t);
  void encodeImmediate(Term t);
  void encodeBoxed(Term t);
  void encodeSmall(SWord value);
  void encodeBig(Term t);
  void encodeFloat(double value);
  void encodeAtom(Term atom);
  void encodeList(Term list);
  void encodeString(Term list, size_t length);
  void encodeTuple(Term tuple);
  void encodeMap(Term map);
  void encodeBits(Term bits);
  void encodeFun(Term fun);
  void encodeReference(Term reference);
  void encodePid(Term pid);
  void encodePort(Term port);
  void pushWords(Term object, size_t index, size_t n) {
    if (n > 0)
      work.push({Pending::Words, object, kNone, index, n});
  }
  void step();
  void closeFuns();
  void spend(size_t n) { spent += n; }

  Process *process = nullptr;
  size_t spent = 0;
  WorkStack<Pending> work;
  /// Funs write their length: where, and how much work was left before them.
  struct OpenFun {
    size_t start;
    size_t depth;
  };
  WorkStack<OpenFun, 8> openFuns;
};

} // namespace luciole

#endif // LUCIOLE_LIB_RUNTIME_EXTERNALTERM_ENCODER_H
