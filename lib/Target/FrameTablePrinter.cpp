//===- FrameTablePrinter.cpp - Writes the section luc_frames ----------------===//
//
// LLVM's own stack map section has absolute relocations and is one piece, so
// that no function's part can be dropped. This one has a piece a function,
// bound to its code by SHF_LINK_ORDER; FrameTable.h describes the layout.
//
//===----------------------------------------------------------------------===//

#include "luciole/Runtime/FrameTable.h"
#include "luciole/Target/CodeGen.h"
#include "llvm/BinaryFormat/ELF.h"
#include "llvm/CodeGen/AsmPrinter.h"
#include "llvm/CodeGen/GCMetadataPrinter.h"
#include "llvm/CodeGen/MachineModuleInfo.h"
#include "llvm/CodeGen/StackMaps.h"
#include "llvm/IR/Function.h"
#include "llvm/IR/InstIterator.h"
#include "llvm/IR/InstrTypes.h"
#include "llvm/IR/Module.h"
#include "llvm/MC/MCContext.h"
#include "llvm/MC/MCExpr.h"
#include "llvm/MC/MCSectionELF.h"
#include "llvm/MC/MCStreamer.h"
#include "llvm/MC/MCSymbolELF.h"

using namespace llvm;
using luciole::kDerivedSlot;

namespace {
class FrameTablePrinter : public GCMetadataPrinter {
public:
  bool emitStackMaps(StackMaps &maps, AsmPrinter &printer) override;

private:
  void emitFunction(const MCSymbol *symbol, uint64_t frameSize,
                    ArrayRef<StackMaps::CallsiteInfo> calls, AsmPrinter &printer);
  void emitOthers(StackMaps &maps, AsmPrinter &printer);
};
} // namespace

static GCMetadataPrinterRegistry::Add<FrameTablePrinter>
    registration(luciole::kGCName, "Luciole's frame table");

/// The collector's strategy marks statepoints without a location with this.
static constexpr uint64_t kDefaultStatepointID = 0xABCDEF00;

/// The word index of a spilled pointer, counted from the stack pointer.
static uint16_t slotOf(const StackMaps::Location &location) {
  if (location.Type != StackMaps::Location::Indirect || location.Offset < 0 ||
      location.Offset % 8 != 0 || location.Offset / 8 >= kDerivedSlot)
    report_fatal_error("a live term is not in a stack slot at a safepoint");
  return location.Offset / 8;
}

static bool isConstant(const StackMaps::Location &location) {
  return location.Type == StackMaps::Location::Constant ||
         location.Type == StackMaps::Location::ConstantIndex;
}

/// The slots of one safepoint: first derived pointers, each with its base,
/// then every base once.
static SmallVector<uint16_t> slotsOf(const StackMaps::CallsiteInfo &call) {
  // Three constants lead: convention, flags, number of deoptimisation values.
  auto pairs = ArrayRef(call.Locations).drop_front(3);
  SmallVector<uint16_t> slots, bases;
  for (size_t i = 0; i + 1 < pairs.size(); i += 2) {
    if (isConstant(pairs[i]) || isConstant(pairs[i + 1]))
      continue;
    uint16_t base = slotOf(pairs[i]), derived = slotOf(pairs[i + 1]);
    if (!is_contained(bases, base))
      bases.push_back(base);
    if (base != derived)
      slots.append({uint16_t(derived | kDerivedSlot), base});
  }
  slots.append(bases);
  return slots;
}

/// Emits `target - here` in four bytes.
static void emitOffsetTo(const MCSymbol *target, MCStreamer &os,
                         MCContext &context) {
  MCSymbol *here = context.createTempSymbol();
  os.emitLabel(here);
  os.emitValue(MCBinaryExpr::createSub(MCSymbolRefExpr::create(target, context),
                                       MCSymbolRefExpr::create(here, context),
                                       context),
               4);
}

void FrameTablePrinter::emitFunction(const MCSymbol *symbol, uint64_t frameSize,
                                     ArrayRef<StackMaps::CallsiteInfo> calls,
                                     AsmPrinter &printer) {
  MCStreamer &os = *printer.OutStreamer;
  MCContext &context = printer.OutContext;
  const Module &module = *printer.MMI->getModule();
  const Function *function = module.getFunction(symbol->getName());
  if (!function || frameSize == UINT64_MAX)
    report_fatal_error("function with safepoints has no fixed frame");
  StringRef infoName =
      function->getFnAttribute(luciole::kInfoAttr).getValueAsString();
  const GlobalValue *info = module.getNamedValue(infoName);
  if (!info)
    report_fatal_error(Twine("function '") + function->getName() +
                       "' has safepoints but no attribute \"" +
                       luciole::kInfoAttr + "\" that names a constant");
  auto &section = symbol->getSection();
  os.switchSection(context.getELFSection(
      luciole::kFrameSection, ELF::SHT_PROGBITS,
      ELF::SHF_ALLOC | ELF::SHF_LINK_ORDER, 0, "", false,
      static_cast<const MCSectionELF &>(section).getUniqueID(),
      static_cast<const MCSymbolELF *>(symbol)));
  os.emitValueToAlignment(Align(4));
  emitOffsetTo(printer.getSymbol(info), os, context);
  emitOffsetTo(symbol, os, context);
  os.emitInt32(frameSize);
  os.emitInt32(calls.size());
  for (const StackMaps::CallsiteInfo &call : calls) {
    os.emitValue(call.CSOffsetExpr, 4);
    os.emitInt32(call.ID == kDefaultStatepointID ? 0 : call.ID);
    SmallVector<uint16_t> slots = slotsOf(call);
    os.emitInt16(slots.size());
    for (uint16_t slot : slots)
      os.emitInt16(slot);
    if (slots.size() % 2 == 0)
      os.emitInt16(0);
  }
}

/// Whether a function may be preempted.
static bool yields(const Function &function) {
  for (const Instruction &inst : instructions(function))
    if (auto *call = dyn_cast<CallBase>(&inst))
      if (const Function *callee = call->getCalledFunction())
        if (callee->getName() == "luc_s_yield")
          return true;
  return false;
}

/// Loops without safepoints, for who asks where a preempted process is.
void FrameTablePrinter::emitOthers(StackMaps &maps,
                                   AsmPrinter &printer) {
  for (const Function &function : *printer.MMI->getModule()) {
    if (function.isDeclaration() ||
        !function.hasFnAttribute(luciole::kInfoAttr))
      continue;
    const MCSymbol *symbol = printer.getSymbol(&function);
    if (!maps.getFnInfos().contains(symbol) && symbol->isInSection() &&
        yields(function))
      emitFunction(symbol, luciole::kUnknownFrameSize, {}, printer);
  }
}

bool FrameTablePrinter::emitStackMaps(StackMaps &maps, AsmPrinter &printer) {
  ArrayRef<StackMaps::CallsiteInfo> calls = maps.getCSInfos();
  for (auto &[symbol, info] : maps.getFnInfos()) {
    emitFunction(symbol, info.StackSize, calls.take_front(info.RecordCount),
                 printer);
    calls = calls.drop_front(info.RecordCount);
  }
  emitOthers(maps, printer);
  return true;
}

namespace luciole {
/// Referenced so that a static library's member with the registration is kept.
void linkFrameTablePrinter() {}
} // namespace luciole
