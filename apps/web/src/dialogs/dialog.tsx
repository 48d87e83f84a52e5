import { Modal } from "@mantine/core";
import type { ReactNode } from "react";

interface Props {
	readonly title: string;
	readonly onClose: () => void;
	readonly wide?: boolean;
	readonly children: ReactNode;
}

/** A dialog over the page: focus stays in it, Esc and the ground close it, focus goes back where it was. */
export function Dialog({ title, onClose, wide = false, children }: Props) {
	return (
		<Modal.Root opened onClose={onClose} transitionProps={{ duration: 0 }} className="dialog-root">
			<Modal.Overlay className="dialog-ground" />
			<Modal.Content classNames={{ content: wide ? "dialog wide" : "dialog" }} aria-label={title}>
				<div className="card-head">
					<h2>{title}</h2>
					<button type="button" className="card-close" onClick={onClose}>
						Close · Esc
					</button>
				</div>
				{children}
			</Modal.Content>
		</Modal.Root>
	);
}
