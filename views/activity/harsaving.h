// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/platform/exchange.h"
#include "models/platform/outcome.h"

#include <QObject>

#include <functional>

namespace exportdesk
{

class MessageStack;

/// Saves exchanges as a HAR file: asks where, and says what became of it.
///
/// Object name: activity.harDialog.
class HarSaving final : public QObject
{
    Q_OBJECT

public:
    /// \a shown answers what is to be saved; \a messages outlives this, the dialog belongs to \a window.
    HarSaving(std::function<QList<Exchange>()> shown, MessageStack &messages, QWidget *window);

    void chooseFile();

private:
    void save(const QString &fileName);
    void showResult(const QString &fileName, const Outcome<int> &outcome);

    std::function<QList<Exchange>()> m_shown;
    MessageStack &m_messages;
    QWidget *m_window;
};

} // namespace exportdesk
