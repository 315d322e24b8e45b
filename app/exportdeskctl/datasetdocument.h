// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/datasets/dataset.h"

#include <QJsonObject>

namespace exportdesk
{

/// A dataset as commands describe it.
QJsonObject datasetDocument(const Dataset &dataset);

} // namespace exportdesk
