// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connections/secret.h"

#include <QWidget>

class QLineEdit;

namespace exportdesk
{

class Button;

/// A masked field for a secret with a button that shows it while field or button has the focus.
///
/// The secret is painted over the field; the text of the field itself stays masked for screen readers and cannot be
/// copied.
class SecretField : public QWidget
{
    Q_OBJECT

public:
    explicit SecretField(QWidget *parent = nullptr);

    /// What was typed; empty when nothing was.
    Secret secret() const;
    void setSecret(const Secret &secret);
    /// With a stored secret the field shows dots and is read-only until the secret is to be replaced.
    void setStored(bool stored);
    /// The answer to revealRequested().
    void showStored(const Secret &secret);
    void hideSecret();
    bool isRevealed() const;

    QLineEdit *edit() const { return m_edit; }
    Button *eye() const { return m_eye; }
    /// Visible while a secret is stored: begins to replace it, or keeps the old one.
    Button *replaceButton() const { return m_replace; }
    /// What the field is for, translated.
    void setName(const QString &name);

Q_SIGNALS:
    void edited();
    /// The stored secret is to be shown.
    void revealRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    class Cover;
    void toggle();
    void replaceOrKeep();
    void updateState();

    QLineEdit *m_edit;
    Button *m_eye;
    Button *m_replace;
    Cover *m_cover;
    QString m_name;
    bool m_stored = false;
    bool m_replacing = false; ///< the stored one
};

} // namespace exportdesk
