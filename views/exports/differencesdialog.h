// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exports/pastexports.h"
#include "models/exports/requestchecks.h"
#include "models/exports/requestdifferences.h"
#include "views/shared/dialogframe.h"

namespace exportdesk
{

class DatasetsModel;

/// Shows the differences from the last run into the same dataset.
class DifferencesDialog : public DialogFrame
{
    Q_OBJECT

public:
    /// \a facts say which merge policy the platform uses where none is selected.
    DifferencesDialog(const ExportRequest &request, const PastExports::Found &last, const RequestFacts &facts,
                      const DatasetsModel &datasets, QWidget *parent);

private:
    void fill(const QList<RequestDifference> &differences);
};

} // namespace exportdesk
