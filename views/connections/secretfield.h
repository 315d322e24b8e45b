// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connections/secret.h"

#include <QWidget>

class QLineEdit;

namespace exportdesk
{

class Button;

/// A masked field for a secret with a button that shows it while it is held in focus.
///
/// What is shown is painted over the field: the text of the field itself stays masked to a screen reader and cannot be
/// copied.
class SecretField : public QWidget
{
    Q_OBJECT

public:
    explicit SecretField(QWidget *parent = nullptr);

    /// What was typed; empty when nothing was.
    Secret secret() const;
    void setSecret(const Secret &secret);
    /// One is kept already: the field shows dots and takes nothing until it is to be replaced.
    void setKept(bool kept);
    /// The answer to revealRequested().
    void showKept(const Secret &secret);
    void hideSecret();
    bool isRevealed() const;

    QLineEdit *edit() const { return m_edit; }
    Button *eye() const { return m_eye; }
    /// There while one is kept: begins to replace it, or keeps it after all.
    Button *replaceButton() const { return m_replace; }
    /// What the field is for, translated.
    void setName(const QString &name);

Q_SIGNALS:
    void edited();
    /// The one that is kept is to be shown.
    void revealRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    class Cover;
    void toggle();
    void replaceOrKeep();
    void tell();

    QLineEdit *m_edit;
    Button *m_eye;
    Button *m_replace;
    Cover *m_cover;
    QString m_name;
    bool m_kept = false;
    bool m_replacing = false; ///< the one that is kept is to go
};

} // namespace exportdesk
