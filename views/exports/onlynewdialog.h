// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exports/pastexports.h"
#include "models/exports/requestchecks.h"
#include "views/shared/dialogframe.h"

namespace exportdesk
{

class DatasetsModel;

/// Shows which earlier export "only what is new" refers to and what is unknown, and asks.
class OnlyNewDialog : public DialogFrame
{
    Q_OBJECT

public:
    /// \a request is being composed, \a last is its last success in the history. \a facts say which merge policy the
    /// platform uses where none is selected.
    OnlyNewDialog(const ExportRequest &request, const PastExports::Found &last, const RequestFacts &facts,
                  const DatasetsModel &datasets, QWidget *parent);

Q_SIGNALS:
    /// Export what is new since then; an empty time is no bound.
    void wanted(const exportdesk::Timestamp &profiles, const exportdesk::Timestamp &events);

private:
    void sayNothingKnown(const ExportRequest &request, const PastExports::Found &last, const QString &dataset);
    void showLast(const ExportRequest &request, const PastExport &last, const RequestFacts &facts,
                  const QString &dataset);
    void addSentence(const QString &text, Token token = Token::Text);
};

} // namespace exportdesk
