// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connections/teststep.h"

#include <QWidget>

class QVBoxLayout;

namespace exportdesk
{

class Button;
class ConnectionTest;
class MessageBar;
class TestStepRow;
class TextLabel;

/// The connection test as a list of steps; below a failed step the advice what to do.
class TestPane : public QWidget
{
    Q_OBJECT

public:
    explicit TestPane(QWidget *parent = nullptr);

    /// nullptr: this connection was not tested yet. Another test must be shown before this one is deleted.
    void show(const ConnectionTest *test);
    /// Why a test is impossible; empty if it is possible.
    void setBlocked(const QString &reason);
    void retranslate();

Q_SIGNALS:
    void testRequested();
    void exchangesRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showAdvice();
    void copy();

    const ConnectionTest *m_test = nullptr;
    QString m_blocked;
    TextLabel *m_title;
    TextLabel *m_state;
    Button *m_again;
    QWidget *m_card;
    QVBoxLayout *m_steps;
    QList<TestStepRow *> m_rows;
    MessageBar *m_advice = nullptr;
};

} // namespace exportdesk
