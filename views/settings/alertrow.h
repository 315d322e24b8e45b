// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shared/button.h"
#include "views/shared/statuslook.h"

#include <QMap>
#include <QWidget>

class QBoxLayout;
class QHBoxLayout;

namespace exportdesk
{

class IconLabel;
class TextLabel;

/// A way or a rule in the settings: its name, what it does, how it went last, and its buttons; with large text the
/// buttons stand below.
class AlertRow final : public QWidget
{
    Q_OBJECT

public:
    explicit AlertRow(QWidget *parent = nullptr);

    void setName(const QString &name);
    void setDetails(const QString &details);
    /// How it went last; an empty text hides it.
    void setState(const QString &text, Status status);
    /// Its word comes by setWord().
    Button *addButton(const QString &action);
    /// After setName(): a screen reader also hears the name of the row, "Test: Ops channel", and so is the button
    /// called: alerts.ACTION.NAME.
    void setWord(const QString &action, const QString &word);

private:
    void arrange();

    QBoxLayout *m_layout;
    TextLabel *m_name;
    TextLabel *m_details;
    IconLabel *m_state;
    QHBoxLayout *m_buttons;
    QMap<QString, Button *> m_byAction;
    QString m_rowName;
};

} // namespace exportdesk
