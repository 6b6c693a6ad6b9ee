//===- MapsToLLVM.cpp - Maps: calls of the runtime --------------------------===//

#include "Emit.h"

using namespace mlir;
using namespace luciole;

namespace {

/// What one call of luc_map_new or luc_map_update takes.
constexpr size_t kMaxPairs = 64;

/// %v = erl.map_get %m, %k : none when the key is not there
struct MapGetPattern : ErlPattern<erl::MapGetOp> {
  using ErlPattern::ErlPattern;
  LogicalResult matchAndRewrite(erl::MapGetOp op, Adaptor adaptor,
                                Rewriter &rewriter) const override {
    Emit emit(state, rewriter, op.getLoc());
    replaceFallible(emit, op,
                    emit.entry("map_get", {adaptor.getMap(), adaptor.getKey()}));
    return success();
  }
};

void storePairs(Emit &emit, ValueRange entries) {
  for (auto [index, value] : llvm::enumerate(entries))
    emit.storeArg(value, index);
}

/// Updates by 64 pairs a call; none as soon as one call fails.
Value updateMap(Emit &emit, Value map, ValueRange entries,
                ArrayRef<bool> exact) {
  if (entries.size() == 2)
    return emit.entry(exact[0] ? "map_put_exact" : "map_put",
                      {map, entries[0], entries[1]});
  size_t count = std::min(exact.size(), kMaxPairs);
  uint64_t bits = 0;
  for (size_t i = 0; i < count; ++i)
    bits |= uint64_t(exact[i]) << i;
  storePairs(emit, entries.take_front(2 * count));
  Value result =
      emit.entry("map_update", {map, emit.word(count), emit.word(bits)});
  if (count == exact.size())
    return result;
  Join join(emit, {emit.state.term});
  join.joinIf(emit.sameTerm(result, emit.none()), emit.none());
  join.join(updateMap(emit, result, entries.drop_front(2 * count),
                      exact.drop_front(count)));
  return join.finish()[0];
}

struct MapNewPattern : ErlPattern<erl::MapNewOp> {
  using ErlPattern::ErlPattern;
  LogicalResult matchAndRewrite(erl::MapNewOp op, Adaptor adaptor,
                                Rewriter &rewriter) const override {
    Emit emit(state, rewriter, op.getLoc());
    ValueRange entries = adaptor.getEntries();
    size_t count = std::min(entries.size() / 2, kMaxPairs);
    storePairs(emit, entries.take_front(2 * count));
    Value map = emit.entry("map_new", emit.word(count));
    if (entries.size() > 2 * count) {
      SmallVector<bool> exact(entries.size() / 2 - count, false);
      map = updateMap(emit, map, entries.drop_front(2 * count), exact);
    }
    replaceFallible(emit, op, map);
    return success();
  }
};

struct MapUpdatePattern : ErlPattern<erl::MapUpdateOp> {
  using ErlPattern::ErlPattern;
  LogicalResult matchAndRewrite(erl::MapUpdateOp op, Adaptor adaptor,
                                Rewriter &rewriter) const override {
    Emit emit(state, rewriter, op.getLoc());
    // Without pairs the update still checks that the operand is a map.
    ValueRange entries = adaptor.getEntries();
    Value result = entries.empty()
                       ? emit.entry("map_update", {adaptor.getMap(),
                                                   emit.word(0), emit.word(0)})
                       : updateMap(emit, adaptor.getMap(), entries,
                                   op.getExact());
    replaceFallible(emit, op, result);
    return success();
  }
};

} // namespace

void luciole::populateMaps(const TypeConverter &converter, ModuleState &state,
                           RewritePatternSet &patterns) {
  patterns.add<MapGetPattern, MapNewPattern, MapUpdatePattern>(converter,
                                                               state);
}
