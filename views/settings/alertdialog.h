// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/platform/failure.h"
#include "views/shared/dialogframe.h"

class QLineEdit;

namespace exportdesk
{

class FormRow;
class MessageStack;

/// What the dialogs of a way and of a rule have in common: a form that scrolls where there is no room, which begins
/// with a name, and Save, which stays open with the reason when it cannot save.
///
/// Object names: alert.name, alert.save, alert.close.
class AlertDialog : public DialogFrame
{
    Q_OBJECT

protected:
    AlertDialog(const QString &title, const QString &name, QWidget *parent);

    /// The rows of the form, from top to bottom; once. Then fit().
    void setForm(const QList<QWidget *> &rows, const QString &formName);
    /// Other rows are visible: as high as they need, where the window has the room.
    void fit();
    /// Reads the fields and saves them.
    virtual void save() = 0;
    /// Save is pressed and nothing has come back yet.
    void setSaving(bool on);
    /// What could not be saved. \a nameTaken: the sentence for a name that another one has.
    void showFailure(const Failure &failure, const QString &nameTaken);
    /// Says at this row what is wrong and puts the keyboard there.
    void showFault(FormRow &row, const QString &sentence);
    /// Nothing is wrong any more, as far as is known.
    void clearFaults();

    FormRow *nameRow() const { return m_nameRow; }
    QString name() const;
    static FormRow *row(const QString &word, QWidget *input, QWidget *field = nullptr);

private:
    MessageStack *m_messages;
    QLineEdit *m_name;
    FormRow *m_nameRow;
    Button *m_save;
    QWidget *m_form;
    QWidget *m_scrolled;
};

} // namespace exportdesk
