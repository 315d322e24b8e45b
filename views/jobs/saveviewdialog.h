// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/savedviews.h"
#include "views/shared/dialogframe.h"

class QLineEdit;

namespace exportdesk
{

/// Asks for the name under which a view is kept; says when one of that name is replaced.
class SaveViewDialog final : public DialogFrame
{
    Q_OBJECT

public:
    /// \a views outlives the dialog.
    explicit SaveViewDialog(const SavedViews &views, QWidget *parent = nullptr);
    QString name() const;

private:
    void updateState();

    const SavedViews &m_views;
    QLineEdit *m_name;
    TextLabel *m_hint;
    Button *m_save;
};

} // namespace exportdesk
