;;; emacs.el --- Eglot on a plan  -*- lexical-binding: t -*-
;; Ends with an error unless the findings of the plan show up where they belong, and formatting aligns its table.
;; PLANC is the program, PLAN the plan.

(setq package-check-signature nil)
(package-initialize)
(require 'eglot)
(require 'cl-lib)

(defun planc-wait (what condition)
  (let ((tries 0))
    (while (and (< tries 200) (not (funcall condition)))
      (accept-process-output nil 0.05)
      (cl-incf tries))
    (unless (funcall condition) (error "%s:\n%s" what (buffer-string)))))

(setq project-find-functions (list (lambda (folder) (cons 'transient folder))))
(find-file (getenv "PLAN"))
(text-mode)
(setq eglot-sync-connect 10)
(eglot '(text-mode) (project-current) 'eglot-lsp-server (list (getenv "PLANC") "lsp" "--as-of" "2026-11-24") "markdown")
(planc-wait "no findings" (lambda () (flymake-start) (flymake-diagnostics)))
(let ((finding (cl-find-if (lambda (it) (string-match-p "decison maker" (flymake-diagnostic-text it))) (flymake-diagnostics))))
  (unless finding (error "The finding is missing: %S" (mapcar #'flymake-diagnostic-text (flymake-diagnostics))))
  (unless (equal (buffer-substring-no-properties (flymake-diagnostic-beg finding) (flymake-diagnostic-end finding)) "decison maker")
    (error "The finding is at another place: %s" (buffer-substring-no-properties (flymake-diagnostic-beg finding) (flymake-diagnostic-end finding)))))
(eglot-format-buffer)
(unless (save-excursion (goto-char (point-min)) (search-forward "| Mark Aydin | decison maker |         4 |" nil t)) (error "The table is not aligned:\n%s" (buffer-string)))
(eglot-shutdown (eglot-current-server))
(set-buffer-modified-p nil)
(kill-emacs 0)
