// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shared/button.h"
#include "views/shared/sandboxlook.h"

#include <QDialog>

class QHBoxLayout;
class QVBoxLayout;

namespace exportdesk
{

class SandboxBadge;
class TextLabel;

/// A dialog's frame: question with badge, consequence, content, buttons right; in production with its band.
class DialogFrame : public QDialog
{
    Q_OBJECT

public:
    explicit DialogFrame(QWidget *parent = nullptr);

    void setQuestion(const QString &question);
    QString question() const;
    /// The sentence below the question; empty hides it.
    void setConsequence(const QString &text);
    /// Shows the badge; in production the band too. For dialogs that change something.
    void setSandbox(const SandboxLook &look);
    QVBoxLayout *content() const { return m_content; }

    /// The button that closes without acting; default button, and Escape. Its text is the caller's: "Close", not
    /// "Cancel", in a dialog that cancels jobs.
    Button *addCloseButton(const QString &text);
    /// The button that acts; connected to accept() unless \a accepts is false.
    Button *addActionButton(const QString &text, Button::Kind kind, bool accepts = true);
    /// A widget at the left of the button row.
    void setFootnote(QWidget *widget);

    QSize sizeHint() const override;
    void setVisible(bool on) override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    TextLabel *m_question;
    TextLabel *m_consequence;
    SandboxBadge *m_badge;
    QVBoxLayout *m_outer;
    QVBoxLayout *m_content;
    QHBoxLayout *m_buttons;
    bool m_production = false;
};

} // namespace exportdesk
