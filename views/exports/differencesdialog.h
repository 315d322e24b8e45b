// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exports/pastexports.h"
#include "views/shared/dialogframe.h"

namespace exportdesk
{

class DatasetsModel;

/// Shows the differences from the last run into the same dataset.
class DifferencesDialog : public DialogFrame
{
    Q_OBJECT

public:
    DifferencesDialog(const ExportRequest &request, const PastExports::Found &last, const DatasetsModel &datasets,
                      QWidget *parent);

private:
    void fill(const ExportRequest &request, const PastExport &last);
};

} // namespace exportdesk
