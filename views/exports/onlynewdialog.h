// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exports/pastexports.h"
#include "views/shared/dialogframe.h"

namespace exportdesk
{

class DatasetsModel;

/// Says which earlier export "only what is new" would follow, what it cannot know, and asks.
class OnlyNewDialog : public DialogFrame
{
    Q_OBJECT

public:
    /// \a request is what is being composed, \a last what the history knows of it.
    OnlyNewDialog(const ExportRequest &request, const PastExports::Found &last, const DatasetsModel &datasets,
                  QWidget *parent);

Q_SIGNALS:
    /// The operator wants what is new since then; an empty time is none.
    void wanted(const exportdesk::Timestamp &profiles, const exportdesk::Timestamp &events);

private:
    void sayNothingKnown(const ExportRequest &request, const PastExports::Found &last, const QString &dataset);
    void tell(const ExportRequest &request, const PastExport &last, const QString &dataset);
    void addSentence(const QString &text, Token token = Token::Text);
};

} // namespace exportdesk
