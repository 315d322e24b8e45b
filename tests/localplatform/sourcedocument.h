// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

/// The request bodies of the Profile guide's "Export jobs endpoint" in its wording of 2020, as printed.
namespace sourcedocument
{

QByteArray dataset();
/// The body whose comma behind additionalFields is missing.
QByteArray jobAsPrinted();
/// The same with its comma.
QByteArray job();
QByteArray profilesOnly();
QByteArray eventsOnly();

} // namespace sourcedocument
