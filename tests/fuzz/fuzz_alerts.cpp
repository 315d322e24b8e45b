// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alerts/alertrecord.h"
#include "tests/fuzz/fuzzing.h"

using namespace exportdesk;

namespace
{

/// What was read is written so that it reads the same again.
template <class Read, class Write>
void roundTrip(const QByteArray &bytes, const Read &read, const Write &write)
{
    const auto first = read(bytes);
    if (!first)
        return;
    const auto second = read(write(first.value()));
    fuzz::must(second.ok() && write(second.value()) == write(first.value()));
}

} // namespace

/// Ways, rules and events of the store.
void fuzz::read(const QByteArray &bytes)
{
    roundTrip(bytes, readAlertWay, writeAlertWay);
    roundTrip(bytes, readAlertRule, writeAlertRule);
    roundTrip(bytes, readAlertEvent, writeAlertEvent);
}
